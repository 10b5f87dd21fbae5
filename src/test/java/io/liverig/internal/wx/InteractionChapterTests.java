package io.liverig.internal.wx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.internal.wx.phone.Dialogs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InteractionChapterTests {
    private final WxKit kit = new WxKit();
    private final Dialogs dialogs = kit.phone.dialogs();

    private Optional<String> note() {
        return dialogs.note(kit.queue.nowMillis())
                .map(shown -> shown.api() + " " + shown.options().get("title"));
    }

    @Test
    void aToastStandsForItsTime() throws InterruptedException {
        kit.call("showToast", "title", "saved", "duration", 300.0);
        kit.queue.advance(299);
        assertEquals(Optional.of("showToast saved"), note());
        kit.queue.advance(1);
        assertEquals(Optional.empty(), note());
    }

    @Test
    void aToastStandsForASecondAndAHalfUnlessItSays() throws InterruptedException {
        kit.call("showToast", "title", "saved");
        kit.queue.advance(1499);
        assertEquals(Optional.of("showToast saved"), note());
        kit.queue.advance(1);
        assertEquals(Optional.empty(), note());
    }

    @Test
    void aLoadingNoteStandsUntilItIsHidden() throws InterruptedException {
        kit.call("showLoading", "title", "wait");
        kit.queue.advance(3_600_000);
        assertEquals(Optional.of("showLoading wait"), note());
        kit.call("hideLoading");
        assertEquals(Optional.empty(), note());
    }

    @Test
    void toastAndLoadingStandInOnePlace() {
        kit.call("showLoading", "title", "wait");
        kit.call("showToast", "title", "done");
        assertEquals(Optional.of("showToast done"), note());
        kit.call("hideToast");
        assertEquals(Optional.empty(), note());
    }

    @Test
    void aNoteWantsATitle() {
        String wrong = "fail parameter error: parameter.title should be String instead of Undefined";
        assertEquals(wrong, kit.call("showToast").outcome());
        assertEquals(wrong, kit.call("showLoading").outcome());
        assertEquals(List.of(), dialogs.shown());
    }

    @Test
    void theUserConfirmsUnlessTheTestSaysOtherwise() {
        assertEquals(
                Map.of("confirm", true, "cancel", false),
                kit.call("showModal", "title", "leave?").fields());
        dialogs.answerModal(false);
        assertEquals(
                Map.of("confirm", false, "cancel", true),
                kit.call("showModal", "title", "leave?").fields());
        assertEquals(true, kit.call("showModal", "title", "leave?").fields().get("confirm"));
        assertEquals("leave?", dialogs.shown().get(2).options().get("title"));
    }

    @Test
    void whatIsTypedIntoAModalComesBack() {
        dialogs.answerModal(true, "1234");
        assertEquals("1234", kit.call("showModal", "editable", true).fields().get("content"));
    }

    @Test
    void aModalsButtonHasAtMostFourCharacters() {
        assertEquals("ok", kit.call("showModal", "confirmText", "leav").outcome());
        assertEquals(
                "fail confirmText length should not larger than 4 Chinese characters",
                kit.call("showModal", "confirmText", "leave").outcome());
        assertEquals(
                "fail cancelText length should not larger than 4 Chinese characters",
                kit.call("showModal", "cancelText", "stay here").outcome());
    }

    @Test
    void anActionSheetGivesTheItemThatIsTaken() {
        List<String> items = List.of("a", "b", "c");
        assertEquals(
                Map.of("tapIndex", 0.0),
                kit.call("showActionSheet", "itemList", items).fields());
        dialogs.answerActionSheet(2);
        assertEquals(
                Map.of("tapIndex", 2.0),
                kit.call("showActionSheet", "itemList", items).fields());
        dialogs.answerActionSheet(-1);
        assertEquals(
                "fail cancel", kit.call("showActionSheet", "itemList", items).outcome());
    }

    @Test
    void anActionSheetHasOneToSixItems() {
        assertEquals(
                "fail parameter error: parameter.itemList should be Array instead of String",
                kit.call("showActionSheet", "itemList", "abc").outcome());
        String wrong = "fail parameter error: itemList should have 1 to 6 items";
        assertEquals(wrong, kit.call("showActionSheet", "itemList", List.of()).outcome());
        assertEquals(
                wrong,
                kit.call("showActionSheet", "itemList", List.of(1, 2, 3, 4, 5, 6, 7))
                        .outcome());
    }
}
