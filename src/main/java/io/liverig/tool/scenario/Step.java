package io.liverig.tool.scenario;

/**
 * One step, ready to run.
 *
 * @param where the file, line and number of the step, for messages: {@code call.json:3: step 1 (join)}
 * @param action what it does
 */
record Step(String where, Action action) {
    /** What a step does on a stage. */
    interface Action {
        void run(Stage stage);
    }

    @Override
    public String toString() {
        return where;
    }
}
