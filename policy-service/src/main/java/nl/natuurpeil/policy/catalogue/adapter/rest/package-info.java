/** The catalogue over HTTP, under /policy/v1. */
@NullMarked
package nl.natuurpeil.policy.catalogue.adapter.rest;

import org.jspecify.annotations.NullMarked;
