package io.liverig.internal.wx.phone;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the program shows above its pages, and what the user answers.
 *
 * <p>Without a script the user confirms every modal and takes the first item of every action sheet.
 */
public final class Dialogs {
    /**
     * Something that was shown.
     *
     * @param api the function that showed it: {@code showToast}
     * @param options what it was given, plain data
     */
    public record Shown(String api, Map<String, Object> options) {}

    /**
     * How the user answers a modal.
     *
     * @param confirm whether the confirm button is pressed, else cancel
     * @param content what is typed into an editable modal
     */
    public record ModalAnswer(boolean confirm, String content) {}

    private final List<Shown> shown = new ArrayList<>();
    private final Deque<ModalAnswer> modalAnswers = new ArrayDeque<>();
    private final Deque<Integer> sheetAnswers = new ArrayDeque<>();
    private Optional<Shown> note = Optional.empty();
    private long noteEnds;

    /** Scripts the answer to the next modal that has none yet. */
    public synchronized void answerModal(boolean confirm) {
        answerModal(confirm, "");
    }

    /** Scripts the answer to the next modal that has none yet, with what is typed into it. */
    public synchronized void answerModal(boolean confirm, String content) {
        modalAnswers.add(new ModalAnswer(confirm, content));
    }

    /** Scripts the item, from 0, that is taken from the next action sheet that has no answer yet; -1 cancels it. */
    public synchronized void answerActionSheet(int index) {
        sheetAnswers.add(index);
    }

    /** Returns all that was shown so far, oldest first. */
    public synchronized List<Shown> shown() {
        return List.copyOf(shown);
    }

    /** Returns the toast or loading note that stands on the screen at the given time of the rig's clock. */
    public synchronized Optional<Shown> note(long nowMillis) {
        return nowMillis < noteEnds ? note : Optional.empty();
    }

    public synchronized void show(String api, Map<String, Object> options) {
        shown.add(new Shown(api, Collections.unmodifiableMap(new LinkedHashMap<>(options))));
    }

    /** Shows a note until the given time; a toast and a loading note stand in one place, the later wins. */
    public synchronized void showNote(String api, Map<String, Object> options, long untilMillis) {
        show(api, options);
        note = Optional.of(shown.get(shown.size() - 1));
        noteEnds = untilMillis;
    }

    public synchronized void hideNote() {
        note = Optional.empty();
    }

    public synchronized ModalAnswer nextModalAnswer() {
        ModalAnswer answer = modalAnswers.poll();
        return answer == null ? new ModalAnswer(true, "") : answer;
    }

    public synchronized int nextSheetAnswer() {
        Integer answer = sheetAnswers.poll();
        return answer == null ? 0 : answer;
    }
}
