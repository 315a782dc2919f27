/** Journeys in a real browser: one {@link org.anlin.browser.Visit} is one person on one device. */
package org.anlin.browser;
