/** Proposing changes of the catalogue, reviewing them and publishing what is approved. */
@NullMarked
package nl.natuurpeil.policy.draft.application;

import org.jspecify.annotations.NullMarked;
