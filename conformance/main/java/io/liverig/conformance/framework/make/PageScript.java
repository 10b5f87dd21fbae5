package io.liverig.conformance.framework.make;

import com.fasterxml.jackson.databind.JsonNode;

/** The script of every generated page. */
public final class PageScript {
    private PageScript() {}

    /** Returns the script of a page with the given data, in which what JSON has not is {@code {"$": name}}. */
    public static String of(JsonNode data) {
        return """
                const app = getApp()
                Page({
                  data: app.value(%s),
                  look() { return app.look(this) },
                  change(pairs) { this.setData(app.changes(pairs)) },
                  spliced(splice) {
                    const [key, from, count, items] = app.value(splice)
                    this.spliceArrayDataOnPath([key], from, count, items)
                  },
                  splice(pairs, splice) { this.spliced(splice); this.applyDataUpdates() },
                  group(pairs, splice) {
                    this.groupUpdates(() => { this.setData(app.changes(pairs)); this.spliced(splice) })
                  },
                  later(pairs, splice) { this.spliced(splice); this.updateData(app.changes(pairs)); this.setData({ s: 'later' }) },
                  tell(at, method, ...args) {
                    if (app.live.length) app.live[at %% app.live.length][method](...args)
                  },
                  choose(selector) {
                    const all = this.selectAllComponents(selector)
                    const first = this.selectComponent(selector)
                    app.note('page choose', all.map(each => [each.is, each.id, each.data.n]), first === (all[0] || null))
                  },
                  onSay(e) {
                    app.note('page onSay', e.type, app.crossed([e.detail, e.target.dataset, e.currentTarget.dataset]))
                  },
                  onTap(e) {
                    app.note('onTap', e.type, app.crossed([e.target.dataset, e.currentTarget.dataset, e.mark]), e.target.id)
                    app.after(() => this.setData({ n: this.data.n + 1 }))
                  },
                  onTap2(e) {
                    app.note('onTap2', e.currentTarget.id)
                    app.after(() => this.setData({ a: !this.data.a, list: this.data.list.slice().reverse() }))
                  },
                  onRaw(e) { app.note('onRaw', e.target.dataset) },
                })
                """.formatted(data);
    }
}
