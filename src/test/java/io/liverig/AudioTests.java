package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.sound.Wav;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sound that a page plays, and contexts that are not there yet. */
class AudioTests {
    private static final String PAGE = """
            const log = []
            const events = ['Canplay', 'Play', 'Pause', 'Stop', 'Ended', 'Seeked', 'Error']
            let audio
            Page({
              make(settings) {
                audio = wx.createInnerAudioContext()
                events.forEach((name) => audio['on' + name]((res) => log.push(name + (res.errCode ? ' ' + res.errCode : ''))))
                Object.assign(audio, settings)
              },
              act(name, ...given) { audio[name](...given) },
              set(name, value) { audio[name] = value },
              get(name) { return audio[name] },
              ticks() { let n = 0; audio.onTimeUpdate(() => n++); this.count = () => n },
              counted() { return this.count() },
              manager() {
                audio = wx.getBackgroundAudioManager()
                audio.onPlay(() => log.push('Play ' + wx.getBackgroundAudioManager().title))
                audio.onEnded(() => log.push('Ended'))
                audio.title = 'song'
                audio.src = '/a.wav'
              },
              contexts() {
                wx.createVideoContext('v', this).play()
                wx.createVideoContext('v').requestFullScreen({ fail: (res) => log.push(res.errMsg) })
                wx.createCameraContext().takePhoto({ fail: (res) => log.push(res.errMsg) })
                const map = wx.createMapContext('m')
                map.moveToLocation()
                map.getCenterLocation().catch((res) => log.push(res.errMsg))
                const recorder = wx.getRecorderManager()
                recorder.onStart(() => log.push('never'))
                recorder.start({ duration: 1000 })
                wx.createAudioContext('a').play()
                const ad = wx.createRewardedVideoAd({ adUnitId: 'x' })
                ad.onClose(() => {})
                ad.show().catch((res) => log.push(res.errMsg))
                wx.canvasToTempFilePath({ canvasId: 'c', fail: (res) => log.push(res.errMsg) })
                wx.getWeRunData()
              },
              draw() {
                const context = wx.createCanvasContext('c', this)
                context.setFillStyle('red')
                context.setFontSize(20)
                context.fillRect(0, 0, 10, 10)
                context.createLinearGradient(0, 0, 1, 1).addColorStop(0, 'red')
                context.draw(false, () => log.push('drawn'))
                return context.fillStyle + ' ' + context.measureText('ab').width
              },
              take() { return log.splice(0) },
            })
            """;

    @TempDir
    private Path folder;

    private final LiveRig rig = LiveRig.create();
    private MiniProgram app;
    private PageHandle page;

    @BeforeEach
    void open() {
        app = rig.open(ProgramFolder.in(folder, "player").page(PAGE).folder());
        app.phone().lend("/a.wav", Wav.sine(8000, 2500, 0.5));
        page = app.start();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private List<?> log() {
        rig.settle();
        return page.call("take") instanceof List<?> list ? list : List.of();
    }

    private List<?> after(long millis) {
        rig.advance(Duration.ofMillis(millis));
        return log();
    }

    @Test
    void aSoundIsAsLongAsItsFile() {
        page.call("make", Map.of("src", "/a.wav", "autoplay", true));
        page.call("ticks");
        assertEquals(List.of("Canplay", "Play"), log());
        assertEquals(2.5, page.call("get", "duration"));
        rig.advance(Duration.ofMillis(1100));
        assertEquals(1.1, page.call("get", "currentTime"));
        assertEquals(false, page.call("get", "paused"));
        assertEquals(List.of("Ended"), after(1400));
        assertEquals(10.0, page.call("counted"));
        assertEquals(true, page.call("get", "paused"));
        assertEquals(List.of(), rig.faults());
    }

    @Test
    void aSoundIsPausedSoughtAndStopped() {
        page.call("make", Map.of("src", "/a.wav"));
        page.call("act", "play");
        assertEquals(List.of("Canplay", "Play"), log());
        rig.advance(Duration.ofMillis(500));
        page.call("act", "pause");
        assertEquals(List.of("Pause"), after(5000));
        assertEquals(0.5, page.call("get", "currentTime"));
        page.call("act", "seek", 2);
        page.call("act", "play");
        assertEquals(List.of("Seeked", "Play", "Ended"), after(500));
        page.call("act", "play");
        page.call("act", "stop");
        assertEquals(List.of("Play", "Stop"), after(5000));
        assertEquals(0.0, page.call("get", "currentTime"));
        page.call("act", "play");
        page.call("act", "destroy");
        assertEquals(List.of("Play"), after(5000));
    }

    @Test
    void aSoundGoesRoundAtTheRateThatIsSet() {
        page.call("make", Map.of("src", "/a.wav", "loop", true, "autoplay", true, "playbackRate", 2));
        assertEquals(List.of("Canplay", "Play", "Ended", "Ended"), after(3000));
        page.call("set", "currentTime", 2);
        page.call("set", "playbackRate", 0.5);
        assertEquals(List.of("Seeked"), after(900));
        assertEquals(List.of("Ended"), after(200));
    }

    @Test
    void whatCanNotBeReadGives10003AndAnAddressCountsAsASettingSays() {
        page.call("make", Map.of("src", "/gone.mp3", "autoplay", true));
        assertEquals(List.of("Error 10003"), log());
        page.call("set", "src", "https://cdn.example.com/song.mp3");
        assertEquals(List.of("Canplay", "Play"), log());
        assertTrue(rig.timeline().toString().contains("the length of https://cdn.example.com/song.mp3 is not known"));
    }

    @Test
    void theBackgroundPlayerPlaysWhatItIsGiven() {
        page.call("manager");
        assertEquals(List.of("Play song", "Ended"), after(2500));
    }

    @Test
    void contextsThatAreNotThereYetAreCountedAndThrowNothing() {
        page.call("contexts");
        assertEquals(
                List.of(
                        "requestFullScreen:fail VideoContext.requestFullScreen is not implemented",
                        "takePhoto:fail CameraContext.takePhoto is not implemented",
                        "getCenterLocation:fail MapContext.getCenterLocation is not implemented",
                        "show:fail RewardedVideoAd.show is not implemented",
                        "canvasToTempFilePath:fail wx.canvasToTempFilePath is not implemented"),
                log());
        Map<String, Integer> counted = app.notImplemented();
        for (String name :
                List.of("VideoContext.play", "MapContext.moveToLocation", "RecorderManager.start", "wx.getWeRunData")) {
            assertEquals(1, counted.get(name), name);
        }
        assertEquals(List.of(), rig.faults());
    }

    @Test
    void theOldCanvasContextKeepsWhatIsSetAndCallsBack() {
        assertEquals("red 20", page.call("draw"));
        assertEquals(List.of("drawn"), log());
        assertEquals(1, app.notImplemented().get("CanvasContext.fillRect"));
        assertEquals(1, app.notImplemented().get("CanvasContext.measureText"));
        assertEquals(List.of(), rig.faults());
    }
}
