/** What the catalogue says is owed, as far as this service needs it. */
@NullMarked
package nl.natuurpeil.assessment.obligation.domain;

import org.jspecify.annotations.NullMarked;
