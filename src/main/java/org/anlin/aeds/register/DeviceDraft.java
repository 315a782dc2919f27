package org.anlin.aeds.register;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.anlin.accounts.AccountId;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.hours.OpeningHours;
import org.jspecify.annotations.Nullable;

/** What staff say of a device. */
public record DeviceDraft(
        String name,
        @Nullable String nameEn,
        String districtCode,
        @Nullable String subdistrictCode,
        String address,
        @Nullable String floor,
        String spot,
        GivenPlace place,
        OpeningHours hours,
        @Nullable String model,
        @Nullable String serialNumber,
        @Nullable LocalDate padsExpireOn,
        @Nullable LocalDate batteryExpiresOn,
        @Nullable String owner,
        @Nullable AccountId keeper,
        @Nullable String phone) {

    private static final int LONGEST = 300;
    // A landline with its area code and extension, or a mobile number.
    private static final Pattern PHONE =
            Pattern.compile("\\+?\\d[\\d\\s\\-()（）]{4,24}\\d(\\s*(转|#|x|ext\\.?)\\s*\\d{1,6})?");

    public DeviceDraft {
        name = needed(name, "aeds.refused.name");
        districtCode = needed(districtCode, "aeds.refused.district");
        address = needed(address, "aeds.refused.address");
        spot = needed(spot, "aeds.refused.spot");
        nameEn = optional(nameEn);
        subdistrictCode = optional(subdistrictCode);
        floor = optional(floor);
        model = optional(model);
        serialNumber = optional(serialNumber);
        owner = optional(owner);
        phone = phone(phone);
    }

    private static String needed(String text, String refusal) {
        String kept = optional(text);
        if (kept == null) {
            throw new RuleViolation(refusal);
        }
        return kept;
    }

    private static @Nullable String optional(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > LONGEST) {
            throw new RuleViolation("aeds.refused.too-long", LONGEST);
        }
        return text.strip();
    }

    private static @Nullable String phone(@Nullable String text) {
        String phone = optional(text);
        if (phone != null && !PHONE.matcher(phone).matches()) {
            throw new RuleViolation("aeds.refused.phone");
        }
        return phone;
    }
}
