package io.liverig.conformance.framework.make;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import java.util.ArrayList;
import java.util.List;

/** Makes data for templates, and changes of it. */
final class DataMaker {
    private final Draw draw;

    DataMaker(Draw draw) {
        this.draw = draw;
    }

    ObjectNode page() {
        return Json.obj(
                "a",
                draw.maybe(50),
                "n",
                draw.below(4),
                "s",
                word(),
                "o",
                object(),
                "list",
                list(),
                "words",
                words(),
                "m",
                any(2),
                "rows",
                shortList());
    }

    /** Makes the changes of one setData call, each a pair of a path and a value. */
    ArrayNode changes() {
        ArrayNode changes = Json.arr();
        draw.several(1, 3, 35, this::change).forEach(changes::add);
        return changes;
    }

    /** A path through a value of another kind, which replaces it, is in the ledger. */
    private ArrayNode change() {
        String item = "list[" + draw.below(5) + "]";
        return switch (draw.below(20)) {
            case 0 -> to("n", number());
            case 1 -> to("a", draw.maybe(50));
            case 2 -> to("s", word());
            case 3 -> to("list", list());
            case 4 -> to("o", object());
            case 5 -> to("o.x", any(1));
            case 6 -> to("o.y.z", word());
            case 7 -> to(item, item(draw.below(5)));
            case 8 -> to(item + ".name", any(0));
            case 9 -> to(item + ".flag", draw.maybe(50));
            case 10 -> to(item + ".kids[" + draw.below(3) + "]", word());
            case 11 -> to(item + ".id", draw.below(5));
            case 12 -> to("m", any(2));
            case 13 -> to(draw.pick("none.x", "none.y.z", "none.list[1]", "none.list[0]"), any(0));
            case 14 -> to("words", words());
            case 15 -> to("words[" + draw.below(4) + "]", any(0));
            case 16 -> to("o.y.k", any(1));
            case 17 -> to("o." + draw.pick("k", "xw", "yw", "length"), any(1));
            default -> to("list", list());
        };
    }

    /** A change to undefined, which the official page says is not made, and a path to "constructor" are in the ledger. */
    private ArrayNode to(String path, Object value) {
        draw.met("setData of " + path.replaceAll("\\[\\d]", "[]"));
        return Json.arr(path, value.equals(Json.UNDEFINED) ? null : value);
    }

    private JsonNode number() {
        return draw.pick(
                Json.of(0), Json.of(1), Json.of(2), Json.of(3), Json.of(1.5), Json.of(-1), Json.special("NaN"));
    }

    private String word() {
        return draw.pick("x", "y", "k", "", "xw", "length", " z ", "0");
    }

    private JsonNode any(int depth) {
        return switch (draw.below(depth > 0 ? 11 : 8)) {
            case 0 -> Json.of(word());
            case 1 -> number();
            case 2 -> Json.of(true);
            case 3 -> Json.of(false);
            case 4 -> Json.of(null);
            case 5 -> Json.UNDEFINED;
            case 6 -> Json.of("12");
            case 7 -> Json.of(1e21);
            case 8 -> Json.arr(any(depth - 1), any(depth - 1));
            case 9 -> Json.obj("k", any(depth - 1), "x", any(depth - 1));
            default -> draw.pick(Json.obj(), Json.arr());
        };
    }

    private ObjectNode object() {
        ObjectNode object = Json.obj("x", number(), "y", Json.obj("z", word()));
        if (draw.maybe(40)) {
            object.set(draw.pick("k", "xw", "1", "length"), any(0));
        }
        return object;
    }

    private ArrayNode words() {
        return Json.arr(draw.several(0, 4, 60, this::word).toArray());
    }

    private ObjectNode item(int id) {
        return Json.obj(
                "id",
                id,
                "name",
                word(),
                "flag",
                draw.maybe(50),
                "kids",
                Json.arr(draw.several(0, 3, 50, this::word).toArray()));
    }

    /** A list of a few items. */
    ArrayNode shortList() {
        ArrayNode list = Json.arr();
        for (int id = 0; id < 3 && draw.maybe(50); id++) {
            list.add(item(id));
        }
        return list;
    }

    /** Makes the changes of one setData call of a component. */
    ArrayNode componentChanges() {
        ArrayNode changes = Json.arr();
        draw.several(1, 3, 35, this::componentChange).forEach(changes::add);
        return changes;
    }

    private ArrayNode componentChange() {
        return switch (draw.below(14)) {
            case 0 -> to("n", number());
            case 1 -> to("s", word());
            case 2 -> to("pa", any(1));
            case 3 -> to("pb", any(1));
            case 4 -> to("pc", any(2));
            case 5 -> to("pd", any(2));
            case 6 -> to("pe", any(2));
            case 7 -> to("o.k", any(1));
            case 8 -> to("list[" + draw.below(3) + "].flag", draw.maybe(50));
            case 9 -> to("o.x", any(1));
            case 10 -> to("list", list());
            case 11 -> to("list[" + draw.below(3) + "].name", word());
            case 12 -> to("pf", any(1));
            default -> to("pLong", any(1));
        };
    }

    /**
     * Makes the arguments of a splice of the rows. Of what is no list the published engine fails; of a list of which a
     * template reads more than the items in a loop, or whose keys come twice, it is in the ledger.
     */
    ArrayNode splice() {
        JsonNode from = draw.pick(Json.of(0), Json.of(1), Json.of(2), Json.of(-1), Json.UNDEFINED);
        ArrayNode put = Json.arr();
        draw.several(0, 3, 50, () -> item(3 + draw.below(1_000_000))).forEach(put::add);
        return Json.arr("rows", from, Json.of(draw.below(4)), put);
    }

    /** A list of items in any order, at times with an id twice. */
    private ArrayNode list() {
        List<Integer> ids = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        ArrayNode list = Json.arr();
        while (!ids.isEmpty() && draw.maybe(70)) {
            int id = ids.remove(draw.below(ids.size()));
            list.add(item(draw.maybe(5) ? 0 : id));
        }
        return list;
    }
}
