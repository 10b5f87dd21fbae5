package io.liverig.data;

/**
 * Names one page instance: the same route opened twice is two of them.
 *
 * @param program the id of the program it belongs to
 * @param number counts the program's page instances, from 1
 * @param route the page's path as app.json writes it, without a leading slash
 */
public record PageRef(String program, int number, String route) {
    @Override
    public String toString() {
        return route + "#" + number;
    }
}
