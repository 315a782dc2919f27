package org.anlin.classes.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

@Table(schema = "classes", name = "venue")
class Venue {

    @Id
    VenueId id;

    @Version
    int version;

    String name;

    @Nullable
    String nameEn;

    String districtCode;

    @Nullable
    String subdistrictCode;

    String address;

    @Nullable
    String directions;

    @Nullable
    String accessibility;

    @Nullable
    Double lon;

    @Nullable
    Double lat;

    @Nullable
    String base;

    @Nullable
    Instant closedAt;

    boolean demo;

    Venue(VenueId id, String name, String districtCode, String address) {
        this.id = id;
        this.name = name;
        this.districtCode = districtCode;
        this.address = address;
    }

    static Venue open(VenueDetails details) {
        var venue = new Venue(VenueId.next(), details.name(), details.districtCode(), details.address());
        venue.describe(details);
        return venue;
    }

    void describe(VenueDetails details) {
        name = details.name();
        nameEn = details.nameEn();
        districtCode = details.districtCode();
        subdistrictCode = details.subdistrictCode();
        address = details.address();
        directions = details.directions();
        accessibility = details.accessibility();
        lon = details.lon();
        lat = details.lat();
        base = details.base();
    }

    void close(Instant now) {
        closedAt = now;
    }

    VenueDetails details() {
        return new VenueDetails(
                name, nameEn, districtCode, subdistrictCode, address, directions, accessibility, lon, lat, base);
    }
}
