package io.liverig.internal.program;

import io.liverig.internal.logic.LogicLayer;
import io.liverig.internal.port.ComponentNames;
import io.liverig.internal.port.ComponentType;
import io.liverig.internal.port.Placeholder;
import io.liverig.internal.project.ComponentPlaceholder;
import io.liverig.internal.project.ComponentUses;
import org.jspecify.annotations.Nullable;

/** Tells the view which tags stand for components: the project says where each lies, its script what it is. */
final class ProgramComponents implements ComponentNames {
    private final ComponentUses uses;
    private final LogicLayer logic;

    ProgramComponents(ComponentUses uses, LogicLayer logic) {
        this.uses = uses;
        this.logic = logic;
    }

    private @Nullable ComponentType type(String path) {
        return logic.components().type(path);
    }

    @Override
    public @Nullable ComponentType used(String asker, String tag) {
        String path = uses.component(asker, tag);
        return path == null ? null : type(path);
    }

    @Override
    public @Nullable Placeholder placeholder(String asker, String tag) {
        ComponentPlaceholder standIn = uses.standIn(asker, tag);
        if (standIn != null && !standIn.awaited().isEmpty() && uses.isHere(asker, standIn.awaited())) {
            logic.packages().rendered(standIn.awaited());
        }
        return standIn == null
                ? null
                : new Placeholder(
                        standIn.tag(), standIn.path().isEmpty() ? null : type(standIn.path()), standIn.awaited());
    }

    @Override
    public @Nullable ComponentType tabBar(String route) {
        return uses.drawsTabBar(route) ? type(ComponentUses.TAB_BAR) : null;
    }
}
