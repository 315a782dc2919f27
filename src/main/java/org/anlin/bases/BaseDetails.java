package org.anlin.bases;

/** All that staff write of a base. */
public record BaseDetails(BaseName name, BaseSite site, BaseAccess access, BaseOffer offer) {}
