package io.liverig.internal.project;

import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import io.liverig.journal.Problem;

/**
 * What scripts of one package may ask of another without waiting: a subpackage reaches the main package and itself; the
 * main package reaches no subpackage; an independent one reaches itself alone.
 *
 * @see <a
 *     href="https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages/basic.html">rules of reference</a>
 */
final class PackageWalls {
    private PackageWalls() {}

    static void check(AppConfig app, String fromFile, String request, String found) {
        SubPackage target = app.subPackageOf(found);
        if (target != null && !target.holds(fromFile)) {
            throw outOfReach(fromFile, request, "it lies in the subpackage \"" + target.root() + "\"");
        }
        SubPackage asking = app.subPackageOf(fromFile);
        if (target == null && asking != null && asking.independent()) {
            throw outOfReach(
                    fromFile,
                    request,
                    "the independent subpackage \"" + asking.root() + "\" runs without the main package");
        }
    }

    private static ModuleNotFoundException outOfReach(String fromFile, String request, String why) {
        return new ModuleNotFoundException(new Problem(
                FaultKind.MISSING,
                Place.of(fromFile),
                "module \"" + request + "\" is out of reach: " + why,
                "load it with require.async, or move it to where both can reach it"));
    }
}
