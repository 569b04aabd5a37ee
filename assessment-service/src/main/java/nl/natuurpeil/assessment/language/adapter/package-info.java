/** Texts as they come in events. */
@NullMarked
package nl.natuurpeil.assessment.language.adapter;

import org.jspecify.annotations.NullMarked;
