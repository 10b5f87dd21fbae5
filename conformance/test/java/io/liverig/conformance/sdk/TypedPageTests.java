package io.liverig.conformance.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the typings of js/trtc-wx are to who writes a page in TypeScript. */
class TypedPageTests {
    /** What a page may get wrong, and the code under which the compiler says so. */
    private static final List<Misuse> MISUSES = List.of(
            new Misuse("TS2345", "trtc.on('REMOTE_JOIN', () => {});"),
            new Misuse("TS2551", "trtc.on(trtc.EVENT.LOCAL_JOINED, () => {});"),
            new Misuse("TS2339", "trtc.on('REMOTE_USER_JOIN', (event) => event.data.player);"),
            new Misuse("TS18048", "trtc.on('LOCAL_JOIN', (event) => event.data.userID);"),
            new Misuse("TS2345", "trtc.on('LOCAL_JOIN', function (this: { n: number }) { this.n += 1; });"),
            new Misuse("TS2339", "trtc.on('ERROR', function (event) { event.data.userID; }, trtc);"),
            new Misuse("TS2345", "trtc.off('ERROR', (event: TRTC.Event<'LOCAL_JOIN'>) => {});"),
            new Misuse("TS2322", "trtc.setPusherAttributes({ enableMic: 'yes' });"),
            new Misuse("TS2322", "trtc.createPusher({ frontCamera: 'rear' });"),
            new Misuse("TS2561", "trtc.setPusherAttributes({ enableMik: true });"),
            new Misuse("TS2322", "trtc.setPlayerAttributes('bob_main', { muteAudio: 1 });"),
            new Misuse("TS2353", "trtc.setPlayerAttributes('bob_main', { userID: 'carol' });"),
            new Misuse("TS2554", "trtc.setPlayerAttributes({ muteAudio: true });"),
            new Misuse("TS2554", "trtc.setPlayerAttributes('bob_main');"),
            new Misuse("TS2554", "trtc.enterRoom();"),
            new Misuse("TS2345", "trtc.enterRoom({ sdkAppID: 1, userID: 'alice', roomID: 1 });"),
            new Misuse("TS2345", "trtc.enterRoom({ sdkAppID: 1, userID: 'alice', userSig: 'any' });"),
            new Misuse("TS2531", "trtc.getPusherInstance().start();"),
            new Misuse("TS2532", "trtc.getPlayerInstance('bob_main').mute();"),
            new Misuse("TS2554", "trtc.getPlayerInstance('bob_main')?.requestFullScreen();"),
            new Misuse("TS2345", "trtc.createPusher().playBGM({});"),
            new Misuse("TS2554", "trtc.pusherEventHandler();"),
            new Misuse("TS2345", "trtc.setLogLevel(5);"),
            new Misuse("TS2554", "new TRTC();"),
            new Misuse("TS2322", "new TRTC({}, { profile: 'strict' });"),
            new Misuse("TS2540", "trtc.EVENT.ERROR = 'ERROR';"),
            new Misuse("TS2339", "trtc.pusher;"));

    @TempDir
    private Path folder = Path.of("");

    private record Misuse(String code, String line) {}

    @Test
    void pagesCompileWithEitherImportBesideWeChatsOwnTypings() throws IOException, InterruptedException {
        String page = Files.readString(SdkPackage.PROGRAM.resolve("pages/room/room.ts"));
        String required = page.replace("import TRTC from 'trtc-wx'", "import TRTC = require('trtc-wx')");
        assertNotEquals(page, required);
        TypeScript project =
                TypeScript.in(folder).withWeChat().file("imported.ts", page).file("required.ts", required);
        assertEquals(List.of(), project.complaints());
    }

    @Test
    void aPageThatUsesItWronglyDoesNotCompile() throws IOException, InterruptedException {
        StringBuilder page = new StringBuilder("import TRTC from 'trtc-wx'; const trtc = new TRTC({});\n");
        MISUSES.forEach(misuse -> page.append(misuse.line()).append('\n'));
        List<TypeScript.Complaint> complaints =
                TypeScript.in(folder).file("wrong.ts", page.toString()).complaints();
        List<Misuse> told = complaints.stream()
                .map(each ->
                        new Misuse(each.code(), MISUSES.get(each.line() - 2).line()))
                .toList();
        assertEquals(MISUSES, told, complaints::toString);
    }
}
