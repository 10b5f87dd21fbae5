package io.liverig.internal.view;

import io.liverig.data.DataChange;
import io.liverig.data.DataPath;
import io.liverig.data.Undefined;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes data for the templates of {@link RandomPage}, and changes of it. */
public final class RandomData {
    private final Random random;

    public RandomData(Random random) {
        this.random = random;
    }

    public Map<String, Object> page() {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("a", random.nextBoolean());
        page.put("n", number());
        page.put("s", word());
        page.put("o", object());
        page.put("list", list());
        return page;
    }

    public List<DataChange> changes() {
        List<DataChange> changes = new ArrayList<>();
        for (int i = random.nextInt(3) + 1; i > 0; i--) {
            changes.add(change());
        }
        return changes;
    }

    private DataChange change() {
        String item = "list[" + random.nextInt(6) + "]";
        return switch (random.nextInt(14)) {
            case 0 -> to("a", random.nextBoolean());
            case 1 -> to("n", number());
            case 2 -> to("s", word());
            case 3 -> to("o", object());
            case 4 -> to("o.x", number());
            case 5 -> to("o.y.z", word());
            case 6 -> to(item, item());
            case 7 -> to(item + ".name", word());
            case 8 -> to(item + ".flag", random.nextBoolean());
            case 9 -> to(item + ".sub[" + random.nextInt(3) + "]", word());
            case 10 -> to("o." + word(), random.nextInt(4) == 0 ? Undefined.UNDEFINED : word());
            case 11 -> to(item + ".id", number());
            default -> to("list", list());
        };
    }

    private static DataChange to(String path, Object value) {
        return new DataChange(DataPath.parse(path), value);
    }

    private double number() {
        return random.nextInt(5);
    }

    private String word() {
        return List.of("x", "y", "q", "ab", "").get(random.nextInt(5)) + (random.nextInt(4) == 0 ? "z" : "w");
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("x", number());
        object.put("y", new LinkedHashMap<>(Map.of("z", word())));
        if (random.nextBoolean()) {
            object.put(word(), word());
        }
        return object;
    }

    private Map<String, Object> item() {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", number());
        item.put("name", word());
        item.put("flag", random.nextBoolean());
        List<Object> sub = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            sub.add(word());
        }
        item.put("sub", sub);
        return item;
    }

    private List<Object> list() {
        List<Object> ids = new ArrayList<>(List.of(0.0, 1.0, 2.0, 3.0, 4.0));
        Collections.shuffle(ids, random);
        List<Object> list = new ArrayList<>();
        for (Object id : ids.subList(0, random.nextInt(5))) {
            Map<String, Object> item = item();
            item.put("id", id);
            list.add(item);
        }
        return list;
    }

    /** Returns the ids of the list in order. */
    public static String order(Map<String, Object> page) {
        StringBuilder order = new StringBuilder();
        if (page.get("list") instanceof List<?> list) {
            for (Object item : list) {
                order.append(
                        item instanceof Map<?, ?> map && map.get("id") instanceof Double id
                                ? (int) id.doubleValue()
                                : "?");
            }
        }
        return order.toString();
    }

    /** Returns whether an id stands in both orders, in different places. */
    public static boolean moved(String before, String now) {
        return before.chars()
                .anyMatch(id -> id != '?' && now.indexOf(id) >= 0 && now.indexOf(id) != before.indexOf(id));
    }
}
