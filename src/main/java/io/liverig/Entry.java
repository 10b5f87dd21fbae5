package io.liverig;

import io.liverig.data.Fields;
import io.liverig.internal.program.ProgramRuntime;
import io.liverig.options.Launch;
import java.util.Map;
import java.util.StringJoiner;

/** The way into a program, by the page of its launch. */
final class Entry {
    private final ProgramRuntime runtime;

    Entry(ProgramRuntime runtime) {
        this.runtime = runtime;
    }

    PageHandle open(MiniProgram program) {
        Launch launch = runtime.launch();
        if (program.pages().contains(launch.path())) {
            return program.reLaunch("/" + launch.path() + query(launch.query()));
        }
        runtime.act(() -> {
            runtime.requireRunning();
            runtime.tell("pageNotFound", notFound(launch));
            return null;
        });
        if (program.pageStack().isEmpty()) {
            throw new IllegalArgumentException("page \"" + launch.path()
                    + "\" is not found and onPageNotFound opened no other; app.json lists " + program.pages());
        }
        return program.currentPage();
    }

    private static String query(Map<String, Object> query) {
        StringJoiner text = new StringJoiner("&", "?", "").setEmptyValue("");
        query.forEach((name, value) -> text.add(name + "=" + encoded(value.toString())));
        return text.toString();
    }

    /** A value ends at "=" and "&" where an address is read, and a "%" begins an escape. */
    private static String encoded(String value) {
        return value.replace("%", "%25").replace("&", "%26").replace("=", "%3D");
    }

    /** https://developers.weixin.qq.com/miniprogram/dev/reference/api/App.html#onPageNotFound-Object-object */
    private static Map<String, Object> notFound(Launch launch) {
        Map<String, Object> event = Fields.of("path", launch.path())
                .and("query", launch.query())
                .and("isEntryPage", true)
                .and("notFound", true);
        return event;
    }
}
