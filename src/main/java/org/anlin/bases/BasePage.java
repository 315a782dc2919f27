package org.anlin.bases;

import java.util.List;

/** A base as everybody sees it. */
public record BasePage(BaseId id, String slug, BaseDetails details, List<BasePicture> pictures, boolean demo) {}
