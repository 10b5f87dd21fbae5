package io.liverig.internal.bridge;

import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Turns what a script throws into a fault with the program's own file and line; the only place that does. */
public final class ScriptFaults {
    private static final String BUILT_IN = "<";
    private static final Pattern PROPERTY = Pattern.compile("Cannot (read|set) property '(.+)' of (undefined|null)");
    private static final Pattern UNDEFINED_NAME = Pattern.compile("(\\w+) is not defined");

    private static final Pattern BROWSER =
            Pattern.compile("(" + String.join("|", Engines.BROWSER_NAMES) + ")\\s*[.\\[]");

    private ScriptFaults() {}

    /** Makes a fault of an exception that left a script. */
    public static Fault thrown(String program, String handler, PolyglotException exception) {
        FaultKind kind = isOfAFile(exception) ? FaultKind.SYNTAX : FaultKind.THROWN;
        return fault(program, kind, handler, exception);
    }

    /** A script's own SyntaxError, as of JSON.parse, is thrown like any other; a file's names the file. */
    private static boolean isOfAFile(PolyglotException exception) {
        SourceSection section = exception.getSourceLocation();
        return exception.isSyntaxError()
                && section != null
                && String.valueOf(exception.getMessage())
                        .startsWith("SyntaxError: " + section.getSource().getName() + ":");
    }

    /** Makes a fault of a value that the rig's own scripts caught, or of a rejection's reason. */
    public static Fault caught(String program, FaultKind kind, String handler, Value reason) {
        if (reason.isException()) {
            try {
                throw reason.throwException();
            } catch (PolyglotException exception) {
                return fault(program, kind, handler, exception);
            }
        }
        String message = kind == FaultKind.REJECTED ? "promise rejected with " + text(reason) : "threw " + text(reason);
        return new Fault(program, kind, message, null, handler, remedy(kind, message), "");
    }

    private static String text(Value reason) {
        return reason.isString()
                ? "\"" + Fault.shortened(reason.asString()) + "\""
                : Fault.shortened(reason.toString());
    }

    private static Fault fault(String program, FaultKind kind, String handler, PolyglotException exception) {
        String said = said(exception);
        String message = kind == FaultKind.REJECTED ? "promise rejected: " + said : said;
        return new Fault(
                program,
                kind,
                firstLine(message),
                place(exception),
                handler,
                remedy(kind, exception, said),
                stack(exception));
    }

    /** What is thrown need not be an Error: any value can be. */
    private static String said(PolyglotException exception) {
        Value thrown = exception.getGuestObject();
        String message = exception.getMessage();
        if (thrown != null && thrown.isNull()) {
            return "threw " + message;
        }
        if (thrown != null && (thrown.isString() || thrown.isNumber() || thrown.isBoolean())) {
            return "threw " + text(thrown);
        }
        if ("Error".equals(message)) {
            return "threw an Error without a message, or an object that is no Error";
        }
        return message == null ? "no message" : Fault.shortened(message);
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    /** Returns the innermost frame in the program's own files, or null. */
    public static @Nullable Place place(PolyglotException exception) {
        SourceSection section = exception.getSourceLocation();
        if (section != null && isOfAFile(exception)) {
            return place(section);
        }
        for (PolyglotException.StackFrame frame : exception.getPolyglotStackTrace()) {
            SourceSection at = frame.isGuestFrame() ? frame.getSourceLocation() : null;
            if (at != null && isProgram(at)) {
                return place(at);
            }
        }
        return section != null && isProgram(section) ? place(section) : null;
    }

    /** Returns where a function of a program begins; null for one of another kind. */
    public static @Nullable Place placeOf(Value function) {
        SourceSection section = function.getSourceLocation();
        return section != null && isProgram(section) ? place(section) : null;
    }

    private static boolean isProgram(SourceSection section) {
        String name = section.getSource().getName();
        return !name.startsWith(Engines.OWN) && !name.startsWith(BUILT_IN);
    }

    static Place place(SourceSection section) {
        int line = section.getStartLine();
        int column =
                line == 1 ? Math.max(1, section.getStartColumn() - Guest.wrapperLength()) : section.getStartColumn();
        return new Place(section.getSource().getName(), line, column);
    }

    private static String stack(PolyglotException exception) {
        StringBuilder text = new StringBuilder();
        for (PolyglotException.StackFrame frame : exception.getPolyglotStackTrace()) {
            SourceSection at = frame.isGuestFrame() ? frame.getSourceLocation() : null;
            if (at != null && isProgram(at)) {
                text.append(frame.getRootName()).append(" (").append(place(at)).append(")\n");
            }
        }
        return text.toString();
    }

    private static String remedy(FaultKind kind, PolyglotException exception, String message) {
        Matcher browser = BROWSER.matcher(failed(exception));
        return PROPERTY.matcher(message).find() && browser.lookingAt()
                ? "The logic layer of a mini-program has no " + browser.group(1) + "; use wx functions"
                : remedy(kind, message);
    }

    /** Returns the text that was run as it threw. */
    private static CharSequence failed(PolyglotException exception) {
        for (PolyglotException.StackFrame frame : exception.getPolyglotStackTrace()) {
            SourceSection at = frame.isGuestFrame() ? frame.getSourceLocation() : null;
            if (at != null && isProgram(at)) {
                return at.getCharacters();
            }
        }
        return "";
    }

    private static String remedy(FaultKind kind, String message) {
        Matcher name = UNDEFINED_NAME.matcher(message);
        if (name.find()) {
            return undefinedName(name.group(1));
        }
        return switch (kind) {
            case REJECTED -> "Handle the promise's rejection with catch, or with try around await";
            case SYNTAX -> "Mend the file's syntax";
            default -> thrownRemedy(message);
        };
    }

    private static String thrownRemedy(String message) {
        Matcher property = PROPERTY.matcher(message);
        if (property.find()) {
            return "Look where the value before \"." + property.group(2) + "\" should come from; it is "
                    + property.group(3) + " at this moment";
        }
        return message.endsWith("is not a function")
                ? "Check the name, and that what should bring the function has been loaded"
                : "Catch it where it can be dealt with, or mend what the line asks for";
    }

    private static String undefinedName(String name) {
        return switch (name) {
            case "page" -> "Write Page with a capital P; no device knows page()";
            case "app" -> "Write App with a capital A, or const app = getApp()";
            case "component" -> "Write Component with a capital C";
            case "process" -> "The logic layer of a mini-program has no process; use wx functions";
            default -> "Declare " + name + ", or require the module that has it; modules share no names";
        };
    }
}
