/** The pages on which trainers examine, kneeling beside a manikin with one thumb on the phone. */
@NullMarked
package org.anlin.classes.assessment.ui;

import org.jspecify.annotations.NullMarked;
