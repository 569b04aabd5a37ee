/** What rules and records are both made of. */
@NullMarked
package nl.natuurpeil.policy.content.domain;

import org.jspecify.annotations.NullMarked;
