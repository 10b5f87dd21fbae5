package io.liverig.live;

import io.liverig.clock.TaskQueue;
import io.liverig.journal.Journal;
import io.liverig.media.MediaBackend;
import io.liverig.room.RoomService;

/**
 * What the live components of one program stand on.
 *
 * @param program the program's id; owner of all tasks
 * @param queue the rig's queue
 * @param journal where events, calls and faults are taken down
 * @param rooms where rooms come from
 * @param media where pictures and sound come from
 * @param permission what the user has allowed
 * @param settings what devices do not promise
 * @param conditions how the phone is doing
 * @param files what the program may read and write
 */
public record LiveHost(
        String program,
        TaskQueue queue,
        Journal journal,
        RoomService rooms,
        MediaBackend media,
        CapturePermission permission,
        LiveSettings settings,
        Conditions conditions,
        LiveFiles files) {
    /** Stands on a phone that is well, without files. */
    public LiveHost(
            String program,
            TaskQueue queue,
            Journal journal,
            RoomService rooms,
            MediaBackend media,
            CapturePermission permission,
            LiveSettings settings) {
        this(program, queue, journal, rooms, media, permission, settings, new Conditions(), LiveFiles.NONE);
    }

    /** Queues a task of the program. */
    void post(String what, Runnable body) {
        queue.post(program, what, body);
    }
}
