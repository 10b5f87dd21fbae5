package io.liverig.internal.live;

import io.liverig.data.PageRef;
import io.liverig.internal.live.node.ContextReply;
import java.util.List;
import java.util.Map;

/** The methods of LivePusherContext and LivePlayerContext, as the wx room calls them. */
public interface LiveContexts {
    /** Returns the names of all methods of LivePusherContext. */
    List<String> pusherMethods();

    /** Returns the names of all methods of LivePlayerContext. */
    List<String> playerMethods();

    /** Returns whether a component goes on in the small window. */
    boolean isInSmallWindow();

    /**
     * Calls a method of the page's pusher.
     *
     * @param page whose pusher is meant; a page has at most one
     * @param options plain data values, success, fail and complete left out
     */
    void pusher(PageRef page, String method, Map<String, Object> options, ContextReply reply);

    /**
     * Calls a method of a player.
     *
     * @param page on which the player stands
     * @param playerId the id attribute of the live-player
     * @param options plain data values, success, fail and complete left out
     */
    void player(PageRef page, String playerId, String method, Map<String, Object> options, ContextReply reply);
}
