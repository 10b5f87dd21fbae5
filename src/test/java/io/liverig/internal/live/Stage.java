package io.liverig.internal.live;

import io.liverig.data.PageRef;
import io.liverig.internal.clock.TaskQueue;
import io.liverig.internal.clock.Ticker;
import io.liverig.internal.live.node.CapturePermission;
import io.liverig.internal.live.node.ContextReply;
import io.liverig.internal.live.node.LiveBase;
import io.liverig.internal.live.node.LiveFiles;
import io.liverig.internal.live.node.LiveSources;
import io.liverig.internal.media.MediaBackend;
import io.liverig.internal.media.simulated.SimulatedMedia;
import io.liverig.internal.room.memory.InMemoryRooms;
import io.liverig.journal.Fault;
import io.liverig.journal.JournalBook;
import io.liverig.options.LiveSettings;
import io.liverig.options.MediaSettings;
import io.liverig.room.EnterRequest;
import io.liverig.room.Member;
import io.liverig.room.Room;
import io.liverig.room.RoomKey;
import io.liverig.room.RoomListener;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** A rig without views and scripts: rooms, media and as many programs as a test wants, on virtual time. */
public final class Stage {
    public static final String URL = "room://cloud.tencent.com/rtc?sdkappid=1400000001&roomid=1234&usersig=s&userid=";

    final TaskQueue queue = new TaskQueue(Ticker.virtual(0));
    public final JournalBook journal = new JournalBook(queue::nowMillis);
    final InMemoryRooms rooms = new InMemoryRooms(queue, journal);
    final MediaBackend media = new SimulatedMedia(queue, new SplittableRandom(7), MediaSettings.DEFAULT);
    public final Set<String> refused = new HashSet<>();
    public final List<String> replies = new ArrayList<>();

    LiveLayer program(String id) {
        return program(id, LiveSettings.DEFAULT);
    }

    LiveLayer program(String id, LiveSettings settings) {
        CapturePermission permission = scope -> !refused.contains(scope);
        return new LiveLayer(
                new LiveBase(id, queue, journal, new LiveSources(rooms, media, permission, LiveFiles.NONE), settings));
    }

    public static PageRef page(String program) {
        return new PageRef(program, 1, "pages/room/room");
    }

    public Room room() {
        return rooms.room(RoomKey.of(1400000001L, 1234));
    }

    public Member scripted(String user) {
        return room().enter(EnterRequest.of("", user), new RoomListener() {});
    }

    public void settle() {
        try {
            queue.settle(60_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public void advance(long millis) {
        try {
            queue.advance(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    ContextReply reply() {
        return new ContextReply() {
            @Override
            public void ok(Map<String, ? extends Object> fields) {
                replies.add(String.valueOf(fields.get("errMsg")));
            }

            @Override
            public void fail(String errMsg) {
                replies.add(errMsg);
            }
        };
    }

    public List<String> faults() {
        return journal.faults().stream().map(Fault::text).toList();
    }
}
