/**
 * Subsidies to companies that buy advice: granted, then paid or lapsed. A company can be a person (a sole trader), so its
 * number never leaves this feature: others see sums with their n, and goals hears amounts for target 14.4.
 *
 * <pre>
 *  GRANTED ──payment──► PAID
 *   │   ▲               │
 *   │   └───reversal────┘   (it was not paid after all, or came back)
 *   └───────lapse─────► LAPSED
 * </pre>
 */
@NullMarked
package dk.knudepunkt.funding.subsidy;

import org.jspecify.annotations.NullMarked;
