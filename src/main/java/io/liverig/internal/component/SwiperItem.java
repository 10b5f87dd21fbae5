package io.liverig.internal.component;

import io.liverig.internal.component.kit.Component;
import io.liverig.internal.component.kit.ComponentContext;
import io.liverig.internal.component.kit.ComponentTag;

/** swiper-item: https://developers.weixin.qq.com/miniprogram/dev/component/swiper-item.html */
final class SwiperItem extends Component {
    SwiperItem(ComponentContext kit, ComponentTag kind) {
        super(kit, kind);
    }

    String itemId() {
        return text("item-id");
    }
}
