package org.anlin.aeds.intake;

import java.util.Locale;
import java.util.Set;
import org.anlin.shared.intake.Columns;

enum DeviceColumn implements Columns.Column {
    ID("label", "设备编号", "编号"),
    NAME("场所名称", "名称", "安装单位"),
    NAME_EN("英文名称"),
    DISTRICT("district_code", "区", "所在区", "区代码"),
    SUBDISTRICT("subdistrict_code", "街道", "街道代码", "街道（乡镇）"),
    ADDRESS("地址", "详细地址"),
    FLOOR("楼层"),
    SPOT("具体位置", "安放位置", "安装位置"),
    LAT("latitude", "纬度"),
    LON("lng", "longitude", "经度"),
    DATUM("坐标系"),
    HOURS("opening_hours", "取用时间", "开放时间"),
    DAYS("开放日"),
    OPENS("开门", "开始时间"),
    CLOSES("关门", "结束时间"),
    MODEL("型号", "设备型号"),
    SERIAL("serial_number", "序列号", "设备序列号"),
    PADS("pads_expire_on", "电极片有效期"),
    BATTERY("battery_expires_on", "电池有效期"),
    OWNER("所属单位", "产权单位"),
    KEEPER("管理人", "保管人", "管理人手机号或邮箱"),
    PHONE("电话", "场所电话", "联系电话");

    private final Set<String> words;

    DeviceColumn(String... words) {
        var all = new java.util.HashSet<>(Set.of(words));
        all.add(title());
        this.words = Set.copyOf(all);
    }

    /** As the export writes it. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean required() {
        return this == NAME;
    }

    @Override
    public Set<String> words() {
        return words;
    }
}
