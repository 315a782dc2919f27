package org.anlin.aeds.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.register.DeviceStore.Origin;
import org.anlin.shared.Datum;
import org.anlin.shared.hours.OpeningHours;
import org.anlin.shared.hours.TimeSpan;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Twelve devices at invented venues, so that the demo has some in each state. */
@Component
@Profile("demo")
class DemoDevices {

    private static final AccountId KEEPER = DemoAccounts.of(Role.VOLUNTEER);
    private static final OpeningHours OFFICE = OpeningHours.daily(TimeSpan.of("09:00", "17:30"));
    private static final OpeningHours SHOPS = OpeningHours.daily(TimeSpan.of("10:00", "22:00"));
    private static final OpeningHours METRO = OpeningHours.daily(TimeSpan.of("05:00", "23:30"));
    private static final OpeningHours ALWAYS = OpeningHours.always();

    /**
     * @param pads days from now until the pads end
     * @param inspected days since the last inspection
     */
    private record Plan(
            String name,
            String nameEn,
            String district,
            double lat,
            double lon,
            String floor,
            String spot,
            OpeningHours hours,
            int pads,
            int inspected) {}

    private static final List<Plan> PLANS = List.of(
            new Plan("朝阳文化馆", "Chaoyang culture hall", "110105", 39.9219, 116.4436, "一层", "南门服务台旁", OFFICE, 400, 12),
            new Plan("朝阳购物中心", "Chaoyang mall", "110105", 39.9087, 116.4605, "地下一层", "客服中心左侧立柱", SHOPS, 300, 3),
            new Plan("朝阳换乘站", "Chaoyang metro station", "110105", 39.9335, 116.4547, "站厅层", "C 口安检旁", METRO, 21, 20),
            new Plan("朝阳体育中心", "Chaoyang sports centre", "110105", 39.956, 116.479, "一层", "游泳馆入口", SHOPS, -3, 25),
            new Plan("东城图书馆", "Dongcheng library", "110101", 39.9289, 116.4166, "一层", "总服务台", OFFICE, 500, 8),
            new Plan("东城社区服务站", "Dongcheng station", "110101", 39.8953, 116.4201, "一层", "大门内右侧", OFFICE, 250, 45),
            new Plan("西城政务中心", "Xicheng service centre", "110102", 39.9123, 116.3661, "二层", "扶梯口", OFFICE, 360, 2),
            new Plan("西城公园", "Xicheng park", "110102", 39.9386, 116.387, "室外", "北门值班室外墙", ALWAYS, 280, 6),
            new Plan("海淀科技园", "Haidian science park", "110108", 39.983, 116.315, "一层", "A 座大堂", ALWAYS, 330, 15),
            new Plan("海淀大学体育馆", "Haidian gym", "110108", 39.999, 116.326, "一层", "更衣室门口", SHOPS, 90, 26),
            new Plan("丰台客运站", "Fengtai coach station", "110106", 39.865, 116.379, "候车厅", "问询处", METRO, 200, 10),
            new Plan("通州办事厅", "Tongzhou office hall", "110112", 39.909, 116.657, "一层", "东侧电梯间", OFFICE, 150, 5));

    private final DeviceStore store;
    private final DevicePublishing publishing;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoDevices(DeviceStore store, DevicePublishing publishing, JdbcClient jdbc, Clock clock) {
        this.store = store;
        this.publishing = publishing;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(2)
    @Transactional
    public void place() {
        boolean some = jdbc.sql("SELECT EXISTS (SELECT FROM aeds.device WHERE demo)")
                .query(Boolean.class)
                .single();
        if (!some) {
            PLANS.forEach(this::place);
        }
    }

    private void place(Plan plan) {
        LocalDate today = LocalDate.now(clock);
        DeviceId id = store.add(draft(plan, today), new Origin("演示数据", null, true));
        store.inspected(id, today.minusDays(plan.inspected()), null, null);
        publishing.refresh(id);
    }

    private static DeviceDraft draft(Plan plan, LocalDate today) {
        return new DeviceDraft(
                "演示：" + plan.name(),
                "Demo: " + plan.nameEn(),
                plan.district(),
                null,
                "演示地址（虚构）· " + plan.name(),
                plan.floor(),
                plan.spot(),
                new GivenPlace(plan.lat(), plan.lon(), Datum.WGS84),
                plan.hours(),
                "演示型号 D1",
                "DEMO-" + PLANS.indexOf(plan),
                today.plusDays(plan.pads()),
                today.plusDays(700),
                "演示单位",
                KEEPER,
                null);
    }
}
