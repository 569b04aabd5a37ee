/** The local copy of the catalogue's obligations, which the topic can fill again. */
@NullMarked
package nl.natuurpeil.assessment.obligation.application;

import org.jspecify.annotations.NullMarked;
