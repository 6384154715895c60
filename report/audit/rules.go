package audit

// rules are all rules, in the order in which they are listed.
var rules = []*Rule{
	&ruleIssuesListed,
	&ruleMeasuresListed,
	&ruleAspectsListed,
	&rulePointsListed,
	&ruleEnumeration,
	&ruleSum,
	&ruleParts,
	&ruleRemainder,
	&ruleOverrun,
	&ruleRate,
	&ruleConflict,
	&ruleManifestationParity,
	&ruleIssueWithoutMeasure,
	&ruleOrdinalGap,
	&ruleOrdinalRepeat,
	&ruleOrdinalOrder,
	&ruleDateOrder,
	&ruleDateInvalid,
	&ruleBaselineStale,
}

// Rules are all rules. They are shared: do not change them.
func Rules() []*Rule { return rules }

// Lookup finds a rule by its ID; nil when there is none.
func Lookup(id string) *Rule {
	for _, r := range rules {
		if r.ID == id {
			return r
		}
	}
	return nil
}
