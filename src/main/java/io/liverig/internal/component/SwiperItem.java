package io.liverig.internal.component;

import io.liverig.internal.component.kit.Component;
import io.liverig.internal.component.kit.ComponentKit;
import io.liverig.internal.component.kit.Kind;

/** swiper-item: https://developers.weixin.qq.com/miniprogram/dev/component/swiper-item.html */
final class SwiperItem extends Component {
    SwiperItem(ComponentKit kit, Kind kind) {
        super(kit, kind);
    }

    String itemId() {
        return text("item-id");
    }
}
