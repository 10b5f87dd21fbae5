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
 * @param recordId the name under which the user wants to be recorded, TRTC's userdefinerecordid, or ""
 * @param infiniteAnchors whether the user enters in TRTC's mode without a limit of publishers
 */
public record EnterRequest(
        String owner,
        UserId user,
        Scene scene,
        Role role,
        String userSig,
        String privateMapKey,
        String recordId,
        boolean infiniteAnchors) {

    /** Asks to enter a video call without tickets. */
    public static EnterRequest of(String owner, String user) {
        return new EnterRequest(owner, new UserId(user), Scene.VIDEO_CALL, Role.ANCHOR, "", "", "", false);
    }

    /** Returns the same request for a scene and a role. */
    public EnterRequest with(Scene newScene, Role newRole) {
        return new EnterRequest(owner, user, newScene, newRole, userSig, privateMapKey, recordId, infiniteAnchors);
    }

    /** Returns the same request with a signature and a permission ticket. */
    public EnterRequest with(String newUserSig, String newPrivateMapKey) {
        return new EnterRequest(owner, user, scene, role, newUserSig, newPrivateMapKey, recordId, infiniteAnchors);
    }

    /** Returns the same request with a name to be recorded under, and with or without a limit of publishers. */
    public EnterRequest with(String newRecordId, boolean noLimit) {
        return new EnterRequest(owner, user, scene, role, userSig, privateMapKey, newRecordId, noLimit);
    }
}
