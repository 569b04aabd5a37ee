/** What the shipped catalogue must hold, checked against the policy report and the law it stands for. */
@NullMarked
package nl.natuurpeil.policy.catalogue.shipped;

import org.jspecify.annotations.NullMarked;
