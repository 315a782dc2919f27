package org.anlin.classes.plan;

import org.jspecify.annotations.Nullable;

/** Venues of the demo, one of them at a base of the demo. */
enum DemoHall {
    CHAOYANG("演示：朝阳应急体验教室", "Demo: Chaoyang training room", "110105", "演示地址一号", 39.921, 116.486, null),
    HAIDIAN("演示：海淀社区活动中心", "Demo: Haidian community centre", "110108", "演示地址二号", 39.972, 116.312, null),
    FIRE_HALL(
            "演示：朝阳消防体验馆教室", "Demo: room of the fire experience hall", "110105", "演示地址三号", 39.9215, 116.4431, "DEMO-B1");

    final VenueDetails details;

    DemoHall(
            String name,
            String nameEn,
            String district,
            String address,
            double lat,
            double lon,
            @Nullable String base) {
        details = new VenueDetails(
                name, nameEn, district, null, address, "地铁站步行约 8 分钟（演示）", "一层，无台阶（演示）", lon, lat, base);
    }
}
