package io.liverig.conformance.stateful;

import io.liverig.LiveRig;
import io.liverig.MiniProgram;
import io.liverig.Network;
import io.liverig.PageHandle;
import io.liverig.RemoteUser;
import io.liverig.RoomControl;
import io.liverig.journal.Fault;
import io.liverig.options.RigOptions;
import io.liverig.room.RoomUser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rig with one program in a call: what the moves act upon, and what the rules look at. */
final class PlayedCall implements AutoCloseable {
    static final long APP = 1400000001L;
    static final String ROOM = "1234";
    static final String OTHER_ROOM = "5678";
    static final String PAGE = "/pages/call/call";

    final LiveRig rig;
    final MiniProgram app;
    final TestProgram subject;
    final boolean calm;
    boolean cut;
    Network network = Network.WIFI;
    Network before4g = Network.WIFI;
    final EventRules watch = new EventRules();
    final PusherModel model = new PusherModel();
    final PlayerModel player = new PlayerModel();
    final PhoneParts parts = new PhoneParts();
    private final Map<String, RemoteUser> others = new LinkedHashMap<>();
    private Map<String, Object> attributes = new LinkedHashMap<>();
    private final Set<String> silenced = new HashSet<>();
    private @Nullable PageHandle page;
    private String place = "";

    PlayedCall(TestProgram subject, boolean calm, Path program, RigOptions options) {
        this.calm = calm;
        this.rig = LiveRig.create(options);
        this.subject = subject;
        this.app = rig.open(program);
        rig.onRow(watch);
        open();
    }

    /** Opens the page of the call and closes all others. */
    void open() {
        model.removed();
        if (subject == TestProgram.BARE) {
            app.reLaunch(PAGE);
            attributes = BareProgram.attributes();
            model.inserted("", false);
            player.inserted("bob");
        } else {
            app.reLaunch("/pages/room/room?roomID=1234&userID=alice");
        }
        page = app.currentPage();
        place = watch.lastPage();
    }

    /** Closes the page without a word to the pusher. */
    void unload() {
        page = null;
        app.reLaunch(subject == TestProgram.BARE ? "/pages/other/other" : "/pages/login/login");
        model.removed();
        player.removed();
    }

    boolean hasPage() {
        return page != null;
    }

    PageHandle page() {
        if (page == null) {
            throw new IllegalStateException("no page of a call is open");
        }
        return page;
    }

    /** Returns whether the page of the call is the one in front, where a person can touch it. */
    boolean isOnTop() {
        return page != null && app.isInFront() && app.pageStack().size() == 1;
    }

    /** Returns whether the page's scripts run, so that something can come from them. */
    boolean hasScripts() {
        return page != null && !app.isSuspended();
    }

    Object attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(attributes.get(name));
    }

    void set(String name, Object value) {
        attributes.put(name, value);
        Object given = name.equals("url") ? BareProgram.url(String.valueOf(value)) : value;
        page().call("set", Map.of(name, given));
    }

    void ask(String whose, String method, Map<String, Object> options) {
        page().call("ask", whose, method, options);
    }

    RoomControl room(String number) {
        return rig.app(APP).room(Long.parseLong(number));
    }

    List<RoomUser> users(String room) {
        return room(room).snapshot().users();
    }

    Optional<RoomUser> user(String room, String name) {
        return users(room).stream()
                .filter(user -> user.user().text().equals(name))
                .findFirst();
    }

    void join(String room, String name) {
        others.put(name, room(room).join(name));
    }

    /** Returns whether a scripted user is in its room. */
    boolean isHere(String name) {
        RemoteUser user = others.get(name);
        return user != null && user.isPresent();
    }

    RemoteUser other(String name) {
        RemoteUser user = others.get(name);
        if (user == null) {
            throw new IllegalStateException(name + " has not come");
        }
        return user;
    }

    /** Tells the model of the network that the phone is in now. */
    void network(Network now) {
        network = now;
        model.online(!now.isOut() && !cut);
    }

    void pass(long millis) {
        rig.advance(Duration.ofMillis(millis));
        model.pass(millis);
    }

    /** Returns how rows name the page of the call. */
    String place() {
        return place;
    }

    /** The pusher or the player is taken off the page; what is put there later is another one. */
    void forget(String tag) {
        watch.removed(place, tag);
    }

    /** Returns the room that alice's pusher was last told to enter. */
    String roomOfAlice() {
        return subject == TestProgram.BARE ? model.room() : ROOM;
    }

    /** Lets a method's answer be one that may be missing. */
    void silence(String method) {
        silenced.add(method);
    }

    Set<String> silenced() {
        return silenced;
    }

    /** Returns what went wrong in the program, but for what a move did wrong on purpose. */
    List<String> faults() {
        return rig.faults().stream()
                .map(Fault::text)
                .filter(text -> !text.contains(BareProgram.NOWHERE) && !text.contains("userid"))
                .toList();
    }

    @Override
    public void close() {
        rig.close();
    }
}
