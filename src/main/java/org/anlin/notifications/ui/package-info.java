@NullMarked
package org.anlin.notifications.ui;

import org.jspecify.annotations.NullMarked;
