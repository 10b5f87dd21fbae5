package io.liverig.internal.bridge;

import io.liverig.journal.Place;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what wxs does not have and JavaScript has, which a device refuses and this engine would take.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/reference/wxs/05statement.html lists the statements, 04operator.html
 * the operators, 06datatype.html the literals; 03annotation.html has a comment without an end, which ends with the
 * module.
 *
 * @param refused what is refused, in one sentence; null when the text can be wxs
 * @param at where it stands
 * @param remedy what to write instead
 * @param missingEnd what ends a comment that the text leaves open, else ""
 */
public record WxsSyntax(@Nullable String refused, @Nullable Place at, String remedy, String missingEnd) {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("let", "Write var"),
            Map.entry("const", "Write var"),
            Map.entry("class", "Write functions"),
            Map.entry("new", "Write a literal, getDate() or getRegExp()"),
            Map.entry("try", "Check before what could throw"),
            Map.entry("throw", "Return a value that says so"),
            Map.entry("in", "Keep a list of the names"),
            Map.entry("instanceof", "Compare .constructor with a name: value.constructor === 'Array'"),
            Map.entry("with", "Name the object"),
            Map.entry("import", "Write require('./file.wxs')"),
            Map.entry("export", "Write module.exports"),
            Map.entry("async", "A wxs function answers at once"),
            Map.entry("await", "A wxs function answers at once"),
            Map.entry("yield", "Return a list"),
            Map.entry("super", "Write functions"));
    private static final Set<String> BEFORE_OPERAND =
            Set.of("return", "typeof", "void", "delete", "case", "do", "else");

    /** Looks through a module's text. */
    public static WxsSyntax check(String text, Place begin) {
        Scan scan = new Scan(text);
        scan.run();
        Place at = scan.refused == null ? null : place(text, scan.offset, begin);
        return new WxsSyntax(scan.refused, at, scan.remedy, scan.openComment ? "*/" : "");
    }

    private static Place place(String text, int offset, Place begin) {
        int lines =
                (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        int column = offset - text.lastIndexOf('\n', offset - 1);
        return new Place(begin.file(), begin.line() + lines, lines == 0 ? begin.column() + column - 1 : column);
    }

    private static final class Scan {
        private final String text;
        private int at;
        /** The last word or sign before the present one, "" at the beginning. */
        private String before = "";

        private @Nullable String refused;
        private String remedy = "";
        private int offset;
        private boolean openComment;

        Scan(String text) {
            this.text = text;
        }

        void run() {
            while (at < text.length() && refused == null) {
                char c = text.charAt(at);
                if (Character.isWhitespace(c)) {
                    at++;
                } else if (text.startsWith("//", at)) {
                    at = end("\n");
                } else if (text.startsWith("/*", at)) {
                    openComment = text.indexOf("*/", at + 2) < 0;
                    at = end("*/");
                } else if (c == '\'' || c == '"') {
                    string(c);
                } else if (isWord(c)) {
                    word();
                } else {
                    sign(c);
                }
            }
        }

        private int end(String mark) {
            int found = text.indexOf(mark, at + 2);
            return found < 0 ? text.length() : found + mark.length();
        }

        private void string(char quote) {
            at++;
            while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            at++;
            before = "''";
        }

        private static boolean isWord(char c) {
            return Character.isLetterOrDigit(c) || c == '_' || c == '$';
        }

        private void word() {
            int start = at;
            while (at < text.length() && isWord(text.charAt(at))) {
                at++;
            }
            String word = text.substring(start, at);
            String instead = WORDS.get(word);
            if (instead != null && !before.equals(".") && isStatement(word)) {
                refuse(start, "wxs has no \"" + word + "\"", instead);
            }
            before = word;
        }

        /** A word is an ordinary name as a member, and as a variable where nothing follows that only a statement has. */
        private boolean isStatement(String word) {
            char next = next();
            if (next == ':' || next == ',' || next == ')' || next == ';' || next == '=' || next == '.' || next == '}') {
                return next == '=' && text.startsWith("=>", position());
            }
            return !(word.equals("async") || word.equals("await") || word.equals("yield")) || isWord(next);
        }

        private int position() {
            int position = at;
            while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
                position++;
            }
            return position;
        }

        private char next() {
            int position = position();
            return position < text.length() ? text.charAt(position) : 0;
        }

        private void sign(char c) {
            if (c == '`') {
                refuse(at, "wxs has no template literals", "Join texts with +");
            } else if (text.startsWith("=>", at)) {
                refuse(at, "wxs has no arrow functions", "Write function () {}");
            } else if (text.startsWith("...", at)) {
                refuse(at, "wxs has no \"...\"", "Name the arguments, or use concat");
            } else if (c == '/' && isOperandExpected()) {
                refuse(at, "wxs has no regular expression literals", "Write getRegExp('pattern', 'flags')");
            } else if (c == '?' && (text.startsWith("?.", at) || text.startsWith("??", at)) && !isDigitAt(at + 2)) {
                refuse(at, "wxs has no \"" + text.substring(at, at + 2) + "\"", "Write a condition");
            }
            before = String.valueOf(c);
            at++;
        }

        private boolean isDigitAt(int index) {
            return index < text.length() && Character.isDigit(text.charAt(index));
        }

        private boolean isOperandExpected() {
            if (before.isEmpty() || BEFORE_OPERAND.contains(before)) {
                return true;
            }
            char last = before.charAt(before.length() - 1);
            return !isWord(last) && last != ')' && last != ']' && last != '}' && last != '\'';
        }

        private void refuse(int where, String what, String instead) {
            refused = what;
            remedy = instead;
            offset = where;
        }
    }
}
