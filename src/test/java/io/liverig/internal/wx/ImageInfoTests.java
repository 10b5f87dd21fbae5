package io.liverig.internal.wx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.answer.Picked;
import io.liverig.answer.RequestAnswer;
import io.liverig.internal.media.picture.ImageFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What wx.getImageInfo and its neighbours tell of files of pictures. */
class ImageInfoTests {
    private final WxKit kit = new WxKit();

    private WxKit.Answer info(byte[] file) {
        kit.phone.requests().answer("https://a.example/", call -> RequestAnswer.file(file));
        return kit.call("getImageInfo", "src", "https://a.example/x");
    }

    @ParameterizedTest
    @CsvSource({
        "png, png, png",
        "jpeg, jpeg, jpeg",
        "jpeg with exif, jpeg, jpeg",
        "gif, gif, gif",
        "bmp, unknown, bmp",
        "webp lossy, unknown, webp",
        "webp lossless, unknown, webp",
        "webp extended, unknown, webp",
    })
    void everyPictureThatAnImageShowsHasASize(String kind, String type, String extension) {
        WxKit.Answer answer = info(ImageFiles.of(kind, 300, 45));
        assertEquals("ok", answer.outcome());
        assertEquals(
                "{width=300.0, height=45.0, type=" + type + ", path=wxfile://tmp_1." + extension + ", orientation=up}",
                answer.fields().toString());
    }

    @Test
    void whatIsNoPictureOfPixelsCannotBeDecoded() {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='2' height='2'/>";
        assertEquals(
                "fail decode image fail",
                info(svg.getBytes(StandardCharsets.UTF_8)).outcome());
        assertEquals("fail decode image fail", info(new byte[0]).outcome());
    }

    @ParameterizedTest
    @CsvSource({"png, png", "jpeg, jpeg", "gif, gif", "bmp, bmp", "webp lossy, webp"})
    void aPickedPhotoIsNamedAfterItsFormat(String kind, String extension) {
        Picked photo = Picked.photo(ImageFiles.of(kind, 300, 45));
        kit.phone.answers().pick(List.of(photo));
        assertEquals(
                "{tempFilePath=wxfile://tmp_1." + extension + ", size=" + (double) photo.bytes().length
                        + ", width=300.0, height=45.0, fileType=image}",
                file("chooseMedia"));
        kit.phone.answers().pick(List.of(photo));
        assertEquals(
                "{path=wxfile://tmp_2." + extension + ", size=" + (double) photo.bytes().length + ", name=photo."
                        + extension + ", type=image, time=0.0}",
                file("chooseMessageFile", "count", 1.0));
    }

    @Test
    void aPhotoOfNoKnownFormatIsAJpg() {
        kit.phone.answers().pick(List.of(Picked.photo(new byte[3])));
        assertEquals("{tempFilePath=wxfile://tmp_1.jpg, size=3.0, fileType=image}", file("chooseMedia"));
    }

    private String file(String api, Object... options) {
        Map<String, Object> fields = kit.call(api, options).fields();
        return fields.get("tempFiles") instanceof List<?> files ? String.valueOf(files.get(0)) : "no file";
    }
}
