package org.anlin.shared.images;

/** A picture as JPEG that we wrote ourselves: upright, at most {@link PhotoReader#LONGEST_SIDE} pixels long, without any metadata. */
public record Photo(byte[] jpeg, int width, int height) {}
