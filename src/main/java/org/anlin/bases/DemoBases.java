package org.anlin.bases;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import org.anlin.shared.Datum;
import org.anlin.shared.hours.OpeningHours;
import org.anlin.shared.hours.TimeSpan;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two invented bases whose hours and places are known, so that a demo can show what is open and near. */
@Component
@Profile("demo")
class DemoBases {

    private static final String PHONE = "010-0000 0000";

    private final OutreachBaseRepository bases;
    private final BasePublishing publishing;
    private final Clock clock;

    DemoBases(OutreachBaseRepository bases, BasePublishing publishing, Clock clock) {
        this.bases = bases;
        this.publishing = publishing;
        this.clock = clock;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(2)
    @Transactional
    public void open() {
        open(
                "DEMO-B1",
                new BaseName("演示：朝阳消防体验馆", "Demo: Chaoyang fire experience hall", List.of(), "消防主题馆", "演示单位"),
                site("110105", "演示地址三号", 39.9215, 116.4431),
                new BaseOffer(
                        List.of("fire", "first-aid"),
                        List.of("火场逃生", "灭火体验", "心肺复苏"),
                        List.of("everyone", "families", "groups"),
                        "在烟雾通道里练习弯腰捂口鼻撤离，用模拟灭火器灭火，在人体模型上按压。",
                        null),
                hours(DayOfWeek.MONDAY));
        open(
                "DEMO-B2",
                new BaseName("演示：海淀地震科普馆", "Demo: Haidian earthquake hall", List.of(), "地震科普馆", "演示单位"),
                site("110108", "演示地址四号", 39.9593, 116.2981),
                new BaseOffer(
                        List.of("earthquake", "shelter"),
                        List.of("地震体验", "避震动作", "避难场所"),
                        List.of("families", "pupils", "groups"),
                        "在震动平台上练习伏地、遮挡、手抓牢，看懂避难场所的标志。",
                        null),
                hours(DayOfWeek.TUESDAY));
    }

    private void open(String slug, BaseName name, BaseSite site, BaseOffer offer, OpeningHours hours) {
        if (bases.findBySlug(slug).isEmpty()) {
            var access = new BaseAccess(PHONE, hours, null, null, true, BookingWay.AHEAD, null, false, null);
            var base = OutreachBase.draft(
                    slug, new BaseDetails(name, site, access, offer), Provenance.STAFF, clock.instant());
            base.demo = true;
            base.publish();
            publishing.refresh(bases.save(base));
        }
    }

    private static BaseSite site(String district, String address, double lat, double lon) {
        return new BaseSite(district, null, address, null, null, null, "地铁站步行约 8 分钟（演示）", "一层入口无台阶，有无障碍卫生间（演示）")
                .at(lat, lon, Datum.WGS84);
    }

    private static OpeningHours hours(DayOfWeek closed) {
        var span = new TimeSpan(LocalTime.of(9, 0), LocalTime.of(16, 30), LocalTime.of(16, 0));
        var week = new EnumMap<DayOfWeek, List<TimeSpan>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day != closed) {
                week.put(day, List.of(span));
            }
        }
        return new OpeningHours(week, List.of(), List.of());
    }
}
