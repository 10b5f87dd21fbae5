package io.liverig.room;

/**
 * What a user hands in at a room's door.
 *
 * @param owner the id of the program that asks, or "" for a user without a program; the user's events are its tasks
 * @param user who enters
 * @param scene what the user takes the room for
 * @param role the role at first; counts only in a scene with an audience
 * @param userSig the user's signature, or ""
 * @param privateMapKey the permission ticket, or ""
 */
public record EnterRequest(String owner, UserId user, Scene scene, Role role, String userSig, String privateMapKey) {

    /** Asks to enter a video call without tickets. */
    public static EnterRequest of(String owner, String user) {
        return new EnterRequest(owner, new UserId(user), Scene.VIDEO_CALL, Role.ANCHOR, "", "");
    }

    /** Returns the same request for a scene and a role. */
    public EnterRequest with(Scene newScene, Role newRole) {
        return new EnterRequest(owner, user, newScene, newRole, userSig, privateMapKey);
    }

    /** Returns the same request with a signature and a permission ticket. */
    public EnterRequest with(String newUserSig, String newPrivateMapKey) {
        return new EnterRequest(owner, user, scene, role, newUserSig, newPrivateMapKey);
    }
}
