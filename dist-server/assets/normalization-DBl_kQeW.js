var normalization_default = {
	title: "What is normalization?",
	lead: "Drag five marks along a line, and watch mean, variance and standard deviation appear as lengths and areas. Then see a neuron that has to learn taxi fares get stuck in a narrow valley, until one division sets it free.",
	description: "Mean, variance, standard deviation and z-score from nothing, on marks that you drag; and why gradient descent zig-zags until its inputs are normalized.",
	duration: "About 25 minutes; school mathematics is enough",
	line: {
		"title": "The marks on a line",
		"stageLabel": "What the picture shows",
		"stages": {
			"mean": "Mean",
			"deviations": "Deviations",
			"variance": "Variance",
			"deviation": "Std. deviation",
			"scores": "z-scores"
		},
		"deviation": "Standard deviation",
		"description": {
			"mean": "The marks as dots on a line from 0 to 100, and their mean as the support on which the line balances.",
			"deviations": "Above the line, each mark’s distance from the mean as a segment with its sign.",
			"variance": "Above the line, a square on each deviation, with its area.",
			"deviation": "Above the line, the square whose area is the mean of all the squares; its side is the standard deviation.",
			"scores": "The line of marks above, and below it the common scale: each mark is tied to its z-score."
		},
		"number": "Mark {{number}}",
		"state": "{{value}}, deviation {{deviation}}, z-score {{score}}",
		"summary": "{{count}} marks: mean {{mean}}, variance {{variance}}, standard deviation {{deviation}}.",
		"controls": "Drag the dots, use the arrow keys, or type:",
		"count": "How many marks"
	},
	predict: {
		"heading": "Predict first",
		"setup": "The picture shows five students’ marks in a maths test. The filled dot is you: <strong>70</strong>. The class mean is <strong>60</strong>. In the Hindi test you also got <strong>70</strong>, and that class’s mean was <strong>60</strong> as well.",
		"question": "In which test did you do better, compared with the class?",
		"options": {
			"maths": "In maths",
			"hindi": "In Hindi",
			"same": "Equally well: 10 above the mean both times",
			"open": "That cannot be told from these numbers"
		},
		"action": "Show the Hindi marks",
		"chosenRight": "Right: something is missing here.",
		"chosenWrong": "Your mark and the mean could not tell you. Look at the other marks.",
		"result": "In Hindi the others lie close together, and you stand out: <strong>{{hindi}}</strong> standard deviations above the mean. In maths the same 10 marks are only <strong>{{maths}}</strong>.",
		"insight": "The mean says on which side of the class you are. Only the <strong>spread</strong> says whether 10 marks are a lot. Putting a number on both is called <term id=\"normalization\">normalization</term>. Let us build it from nothing.",
		"show": {
			"maths": "Maths marks",
			"hindi": "Hindi marks"
		}
	},
	steps: {
		"heading": "From five marks to a common scale",
		"intro": "Move any dot at any time: every number here is worked out anew.",
		"mean": {
			"title": "Mean: where the line balances",
			"body": "Add all marks and divide by their number <m id=\"setSize\"/> = {{count}}: that is the <term id=\"mean\">mean</term> <m id=\"mean\"/>. Think of the dots as equal weights on a plank; it balances at the mean. Move one dot by 10, and the support moves by 10 ÷ {{count}} = {{shift}}."
		},
		"deviations": {
			"title": "Deviations: how far from the mean",
			"body": "Each mark has its deviation, <m id=\"x\"/> − <m id=\"mean\"/>, with its sign. To the right they add up to {{right}}, to the left to {{left}}. The two always cancel (that is what balancing means), so their plain sum says nothing about the spread."
		},
		"variance": {
			"title": "Variance: the mean square",
			"body": "A square has no sign. So put a real square on every deviation: its area is the deviation squared. The mean of these areas is the <term id=\"variance\">variance</term> <m id=\"variance\"/>. A mark twice as far away counts four times as much."
		},
		"deviation": {
			"title": "Standard deviation: back to a length",
			"body": "Now make all {{count}} squares equal without changing their total: the hatched square is one of them. Its area is the variance, and its side is the <term id=\"standardDeviation\">standard deviation</term> <m id=\"sigma\"/>: a length on the line again, counted in marks."
		},
		"scores": {
			"title": "z-scores: one common scale",
			"body": "Two moves. Subtract <m id=\"mean\"/>: the balance point comes to 0. Divide by <m id=\"sigma\"/>: the standard deviation becomes the unit. Such a number is called a z-score; networks write it <m id=\"xHat\"/>. All {{count}} together now have mean {{meanAfter}} and standard deviation {{deviationAfter}}, whatever the marks were."
		},
		"next": "Next",
		"previous": "Back",
		"position": "Step {{step}} of {{steps}}"
	},
	outlier: {
		"heading": "One mark moves, and all the others with it",
		"setup": "Five marks: 50, 55, 60, 65, 70. Now the best student gets <strong>100</strong> instead of 70. Nobody else’s mark changes.",
		"question": "What happens to the z-scores of the other four?",
		"options": {
			"none": "Nothing: their marks are what they were",
			"apart": "They move farther apart",
			"together": "They move closer together"
		},
		"action": "Give 100 marks and see",
		"result": "From the first to the fourth it was <strong>{{before}}</strong> on the common scale; now it is <strong>{{after}}</strong>. All four z-scores moved, though none of the four marks did.",
		"showBefore": "With 70",
		"showAfter": "With 100",
		"insight": "<m id=\"mean\"/> and <m id=\"sigma\"/> belong to all the numbers together. Keep this in mind: it is how one picture in a batch can change a network’s answer for another.",
		"limit": "Drag the largest as far as you like: among {{count}} numbers no z-score gets beyond <m id=\"sqrtRest\"/> = {{limit}}. The largest right now: {{largest}}.",
		"same": "And what leaves the z-scores alone? Give everybody 10 more marks. Or mark the test out of half as many.",
		"add": "+10 for everybody",
		"halve": "Halve all marks",
		"undo": "Back",
		"difference": "Largest change of a z-score: {{difference}} (what is left is rounding and the tiny ε).",
		"unit": "Shift and unit fall out. Marks out of 100 or of 50, kilometres or metres: the z-scores are the same. This is called <term id=\"invariance\">invariance</term>, and the second half of this page lives on it."
	},
	fine: {
		"heading": "Two fine points",
		"count": "<strong>Why divide by <m id=\"setSize\"/>, and not by <m id=\"setSize\"/> − 1?</strong> One less is for guessing the spread of a large group from a few of its members. We want the spread of these very numbers, so we divide by how many there are, as your school book does. All normalization layers do the same.",
		"equal": "<strong>What if all numbers are equal?</strong> Then there is no spread: <m id=\"sigma\"/> = 0, and 0 ÷ 0 is no number.",
		"action": "Make all marks equal",
		"undo": "Back to your marks",
		"status": "First mark’s z-score without ε: {{without}}; with ε = 10⁻⁵: {{with}}",
		"epsilon": "Networks cannot afford that. They add a tiny <m id=\"epsilon\"/> (<term id=\"epsilon\">epsilon</term>) under the root. Equal numbers then become 0, and in all other cases you hardly notice it. This page does so too."
	},
	code: {
		"heading": "The same in code",
		"intro": "These lines hold your marks and print the numbers of this page.",
		"note": "Mind the library: <code>np.var</code> divides by m, but <code>torch.var</code> and pandas’ <code>.var()</code> divide by m − 1 unless you write <code>correction=0</code> or <code>ddof=0</code>."
	},
	valley: {
		"title": "Two landscapes of the loss",
		"raw": "Raw inputs",
		"normalized": "Normalized inputs",
		"standing": {
			"walking": "step {{steps}} · loss {{loss}}",
			"arrived": "there after {{reached}} steps",
			"growing": "step {{steps}} · loss grows: {{loss}}"
		},
		"description": "{{name}}: the loss over two weights as contour lines, seen from above, with the walk from the start. {{standing}}.",
		"perKilometre": "w₁: ₹ per km",
		"perUnit_one": "w₂: ₹ per {{count}} min",
		"perUnit_other": "w₂: ₹ per {{count}} min",
		"perDeviationDistance": "w₁: ₹ per σ of distance",
		"perDeviationTime": "w₂: ₹ per σ of time",
		"play": "Walk",
		"pause": "Pause",
		"step": "One step",
		"reset": "Start over"
	},
	why: {
		"heading": "Why a network cares",
		"setup": "One neuron is to learn taxi fares from eight rides. It gets the distance <m id=\"xOne\"/> in kilometres and the time <m id=\"xTwo\"/> in minutes, multiplies each by a <term id=\"weight\">weight</term> and adds a <term id=\"bias\">bias</term> b:",
		"card": "The true fare card: ₹{{start}} to start with, ₹{{distance}} a kilometre, ₹{{minute}} a minute. The neuron does not know it. It begins with both weights at 0.",
		"table": "The eight rides (made up for this page)",
		"columns": {
			"distance": "km",
			"minutes": "min",
			"fare": "₹"
		},
		"loss": "How wrong it is, is its <term id=\"loss\">loss</term>: the mean of its squared errors. Over two weights the loss is a landscape, and the picture shows it from above. Each ring joins weights with the same loss; the cross marks the lowest point. (b always gets its best value, which amounts to subtracting the means.)",
		"spreads": "The distances have standard deviation {{distance}}, the times {{time}}. So the same change of a weight does far more for the time than for the distance: across, the valley curves {{condition}} times as strongly as along.",
		"descent": "<term id=\"gradientDescent\">Gradient descent</term> steps downhill from there: each step is the slope times the <term id=\"learningRate\">learning rate</term> <m id=\"eta\"/>, and it is worked out here from all eight rides."
	},
	race: {
		"heading": "Predict: how many steps?",
		"setup": "The upper landscape has the inputs as they are, the lower one the same rides with both inputs normalized. Both walks take {{share}} of the largest learning rate that works for them. “There” is where the loss is down to 1% of what it was. With raw inputs that takes <strong>{{raw}} steps</strong>.",
		"question": "And with normalized inputs?",
		"options": {
			"more": "More",
			"same": "About as many",
			"half": "About half",
			"tenth": "Less than a tenth"
		},
		"action": "Let both walk",
		"result": "Raw inputs: <strong>{{raw}}</strong> steps. Normalized inputs: <strong>{{normalized}}</strong>. The same rides, the same neuron, the same best fares.",
		"insight": "In a narrow valley the slope points at the opposite wall, not along the valley. So the walk zig-zags across and hardly gets ahead. In a round bowl the slope points at the lowest point, and the walk keeps to one straight line."
	},
	rate: {
		"heading": "The largest learning rate",
		"body": "Then why not take longer steps? Because the steepest direction sets the limit. <m id=\"lambdaMax\"/> is how strongly the landscape curves there. Beyond this limit a step overshoots by more than was missing, and the loss grows: the walk <strong>diverges</strong>.",
		"label": "Learning rate, as a share of the limit",
		"swing": {
			"none": "Up to 50%: no step overshoots. Across the valley it is quick; along it, it crawls.",
			"shrinking": "Between 50% and 100%: every step overshoots across the valley, but by less than was missing. The swings die down.",
			"endless": "Exactly 100%: across the valley every step lands as far off on the other side, for ever.",
			"growing": "Above 100%: every step lands farther off than the one before. Both walks diverge."
		},
		"limits": "Raw inputs: <m id=\"eta\"/> = {{raw}}, limit {{rawLimit}}. Normalized inputs: <m id=\"eta\"/> = {{normalized}}, limit {{normalizedLimit}}.",
		"try": "Drag to 105% and let both walk. Then try to find the rate with the fewest steps. Here are a few, each counted on a real walk:",
		"table": "Steps until the loss is down to 1%",
		"columns": { "share": "Share of the limit" },
		"reading": "Raw inputs have no good rate at all: what the steep direction can bear is far too little for the flat one. That one rate must serve all directions is the whole trouble."
	},
	unit: {
		"heading": "It was only the unit",
		"body": "Nobody makes us count time in single minutes. Choose another unit: the rides stay the same, the fares stay the same, only the numbers in the second column change.",
		"label": "Minutes in one unit of time",
		"status": "Standard deviations: distance {{distance}}, time {{time}}. The upper valley curves {{condition}} times as strongly across as along. Steps: {{raw}} raw, {{normalized}} normalized.",
		"try": "Which unit makes the upper valley round?",
		"insight": "It is round when both inputs have about the same standard deviation. And the lower landscape has not moved once. Normalizing means taking <strong><m id=\"sigma\"/> itself as the unit</strong>: it finds the good unit for every input, and forgets whichever one you wrote the data in.",
		"caveats": {
			"title": "What this picture does not say",
			"correlation": "The lower bowl is not quite round ({{condition}} to 1), because longer rides also take a little longer: a correlation of {{correlation}}. Normalizing each input by itself cannot remove that.",
			"network": "The loss of a real network is no such simple bowl: its valleys change from place to place. There, normalization helps; it does not make them round.",
			"others": "It is not the only help. Taking {{momentum}} of every step again with the next (momentum) would have brought the raw walk of our race from {{raw}} steps to {{steps}}, at the same learning rate. Adam gives every weight a step size of its own."
		}
	},
	activations: {
		"heading": "From inputs to activations",
		"moving": "Inputs are normalized once, before training. But what one layer hands on, its <term id=\"activation\">activations</term>, is the next layer’s input, and it changes with every step of training, because the weights before it change. Normalizing once is not enough there.",
		"digits": "Six channels of one small layer, as you will see them in the next lesson, have standard deviations from {{narrowest}} to {{widest}}. It is the rides’ trouble again, inside the network.",
		"layer": "So networks get layers that normalize: each time they take mean and variance anew, subtract and divide. Afterwards they may scale by <m id=\"gamma\"/> and shift by <m id=\"beta\"/>, both learnt, since 0 and 1 are not always best. Training gets steadier and bears larger learning rates.",
		"which": "One question is left: <strong>which numbers share one mean and one variance?</strong> One channel in a whole batch? All channels of one sample? It is the only point in which the methods of this course differ."
	},
	check: {
		"heading": "Check yourself",
		"q1": {
			"question": "What is the standard deviation of the two numbers 2 and 6?",
			"options": {
				"a": "2",
				"b": "2.83",
				"c": "4"
			},
			"right": "Yes. Both are 2 away from the mean 4; the squares are 4 and 4, their mean is 4, its root is 2.",
			"wrong": "Set the picture to two marks, 2 and 6. By how many do we divide the squares?"
		},
		"q2": {
			"question": "You write the distances in metres instead of kilometres. What changes?",
			"options": {
				"a": "Nothing at all",
				"b": "Both landscapes get narrower",
				"c": "Only the landscape of the raw inputs"
			},
			"right": "Yes. The z-scores are the same, so the normalized landscape is the same. The raw valley gets far narrower.",
			"wrong": "Move the unit of time once more and watch both landscapes."
		},
		"q3": {
			"question": "A walk diverges. What do you do?",
			"options": {
				"a": "Walk on: it will turn round",
				"b": "Take a smaller learning rate, or normalize the inputs so that the limit is higher",
				"c": "Take a larger learning rate"
			},
			"right": "Yes. Below 2/λmax every step brings it nearer again.",
			"wrong": "Set the learning rate to 105% and look: what does each further step do?"
		}
	},
	summary: {
		"heading": "In short",
		"points": {
			"spread": "The mean <m id=\"mean\"/> is where the numbers balance; the variance <m id=\"variance\"/> is the mean square of their deviations; its root <m id=\"sigma\"/> is a length.",
			"score": "To normalize is to subtract <m id=\"mean\"/> and divide by <m id=\"sigma\"/> (with a tiny <m id=\"epsilon\"/> for safety). Then the mean is 0 and the standard deviation 1.",
			"all": "Shift and unit fall out; but every number has a say in all the others’ results.",
			"valley": "Inputs on different scales make the loss a narrow valley: gradient descent zig-zags, and the steepest direction limits the learning rate for all.",
			"unit": "Normalized inputs make it nearly round, whichever units the data came in."
		},
		"next": "Next comes the method that began it all: Batch Normalization. Its answer to “which numbers share one mean?” is one channel, over the whole batch."
	}
};
export { normalization_default as default };
