/** Texts that people read, in Dutch and English. */
@NullMarked
package nl.natuurpeil.assessment.language.domain;

import org.jspecify.annotations.NullMarked;
