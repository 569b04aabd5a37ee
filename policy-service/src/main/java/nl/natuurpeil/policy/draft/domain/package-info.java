/** What a draft is and what may be done with it. */
@NullMarked
package nl.natuurpeil.policy.draft.domain;

import org.jspecify.annotations.NullMarked;
