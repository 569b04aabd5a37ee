/** Loading, telling and finding what is in the catalogue. */
@NullMarked
package nl.natuurpeil.policy.catalogue.application;

import org.jspecify.annotations.NullMarked;
