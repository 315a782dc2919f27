package org.anlin.classes.roll;

import org.anlin.classes.ClassCard;

/** A class as its trainer sees it in a list. */
public record TaughtClass(ClassCard card, int seated, int here) {}
