/** Drafts over HTTP. */
@NullMarked
package nl.natuurpeil.policy.draft.adapter.rest;

import org.jspecify.annotations.NullMarked;
