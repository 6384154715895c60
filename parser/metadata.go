package parser

// metadata reads bodies, dates, number and contact off the front and the end
// of the document.
func (r *reading) metadata() {
	r.n.Script = r.script()
	r.n.DocumentNumber = r.documentNumber()
	r.n.Contact = r.contact()
	r.n.Dates.Published = r.published()
	r.leadFacts()
	r.n.Dates.AsOf = r.asOf()
	signer, signed := r.signature()
	r.n.Dates.Signed = signed
	r.n.Issuer = r.issuer(signer)
}
