package io.liverig.internal.port;

import io.liverig.data.PageRef;

/**
 * Names one component instance.
 *
 * @param page the page instance it belongs to
 * @param number counts the program's component instances, from 1; 0 stands for the page itself
 * @param path the component's file without extension
 */
public record ComponentRef(PageRef page, int number, String path) {
    @Override
    public String toString() {
        return path + "@" + number;
    }
}
