package org.anlin.bases.intake;

import java.util.Set;
import org.anlin.shared.intake.Columns;

enum BaseColumn implements Columns.Column {
    ID(false, "id", "编号"),
    NAME(true, "name", "名称"),
    ALIAS(false, "alias", "别名"),
    TYPE(false, "type", "类别"),
    DISTRICT(false, "district_code", "district", "区", "区代码"),
    SUBDISTRICT(false, "subdistrict_code", "街道代码"),
    ADDRESS(false, "address", "地址"),
    LAT(false, "lat", "纬度"),
    LON(false, "lon", "经度"),
    DATUM(false, "datum", "坐标系"),
    PHONE(false, "phone", "电话"),
    HOURS(false, "opening_hours", "开放时间"),
    WEEKLY_HOURS(false, "weekly_hours", "每周开放时间"),
    HOLIDAY_HOURS(false, "holiday_hours", "节假日开放时间"),
    EXCEPTIONS(false, "exceptions", "例外日期"),
    FEE(false, "fee", "费用"),
    BOOKING(false, "booking", "预约"),
    THEMES(false, "themes", "主题"),
    ORGANISER(false, "organizer", "organiser", "主办"),
    TRANSPORT(false, "transport", "交通"),
    ACCESSIBILITY(false, "accessibility", "无障碍"),
    ACTIVITIES(false, "activities", "可以做什么"),
    AS_OF(false, "as_of", "信息截至");

    private final boolean required;
    private final Set<String> words;

    BaseColumn(boolean required, String... words) {
        this.required = required;
        this.words = Set.of(words);
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public Set<String> words() {
        return words;
    }
}
