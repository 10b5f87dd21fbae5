package io.liverig.internal.wx.phone;

import io.liverig.data.Fields;
import java.util.List;
import java.util.Map;

/**
 * The machine that the program believes it runs on.
 *
 * <p>The values bear WeChat's names and are those of {@link DeviceDefaults} until a test changes them.
 */
public final class Device {
    private final Map<String, Object> values = DeviceDefaults.values();
    private final Listeners listeners;
    private boolean weakNet;

    /** Makes a device that tells its changes to the given listeners. */
    public Device(Listeners listeners) {
        this.listeners = listeners;
    }

    /**
     * Changes a value; a new networkType or theme is told to the program's listeners.
     *
     * @param name a name of {@link #names()}
     * @param value a plain data value; any number counts
     * @throws IllegalArgumentException when there is no such name
     */
    public void set(String name, Object value) {
        Object plain = value instanceof Number number ? (Object) number.doubleValue() : value;
        synchronized (this) {
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("the device has no \"" + name + "\"; it has " + names());
            }
            if (plain.equals(values.put(name, plain))) {
                return;
            }
        }
        tell(name, plain);
    }

    /** Becomes the usual machine of a platform: {@code ios}, {@code android}, {@code devtools}. */
    public void become(String platform) {
        DeviceDefaults.machine(platform).forEach(this::set);
    }

    private void tell(String name, Object value) {
        if (name.equals("networkType")) {
            listeners.fire("networkStatusChange", networkStatus());
        }
        if (name.equals("theme")) {
            listeners.fire("themeChange", Map.of("theme", value));
        }
    }

    /**
     * Goes into another network. WeChat tells of a weak one by what its last eight requests met:
     * https://developers.weixin.qq.com/miniprogram/dev/api/device/network/wx.onNetworkWeakChange.html ; here it is told
     * at once.
     */
    public void network(String type, boolean weak) {
        set("networkType", type);
        boolean before;
        synchronized (this) {
            before = weakNet;
            weakNet = weak;
        }
        if (before != weak) {
            listeners.fire("networkWeakChange", Fields.of("weakNet", weak).and("networkType", type));
        }
    }

    /** Returns a value by WeChat's name for it. */
    public synchronized Object get(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the device has no \"" + name + "\"; it has " + names());
        }
        return value;
    }

    /** Returns the names of all values. */
    public synchronized List<String> names() {
        return List.copyOf(values.keySet());
    }

    /** Returns the values of the given names, in their order. */
    public synchronized Map<String, Object> pick(List<String> names) {
        Fields picked = Fields.none();
        names.forEach(name -> picked.and(name, get(name)));
        return picked;
    }

    /** Returns why nothing can be reached, in the words of the platform; "" while there is a network. */
    public String offline() {
        if (!"none".equals(get("networkType"))) {
            return "";
        }
        return "android".equals(get("platform"))
                ? "Unable to resolve host"
                : "\u4f3c\u4e4e\u5df2\u65ad\u5f00\u4e0e\u4e92\u8054\u7f51\u7684\u8fde\u63a5\u3002";
    }

    /** Returns what onNetworkStatusChange tells. */
    Map<String, Object> networkStatus() {
        return Fields.of("isConnected", !"none".equals(get("networkType"))).and("networkType", get("networkType"));
    }
}
